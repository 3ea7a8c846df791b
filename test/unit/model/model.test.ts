import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadReader } from '../../../scripts/lib/assets';
import { LABELS } from '../../../src/engine/labels';
import { createModel } from '../../../src/engine/model/model';

const bytes = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../src/engine/model/weights.bin')),
);
const read = loadReader();
const model = createModel(bytes);
const score = (text: string) => model.score(read({ text }));

describe('the weights that ship', () => {
  it('fit in two megabytes', () => {
    expect(bytes.length).toBeLessThanOrEqual(2_000_000);
  });

  it.each([
    [
      "Bande d'incapables, vous êtes vraiment des clowns",
      'Bonjour, mon colis est en retard, merci',
    ],
    ['Ferme ta gueule pauvre type', "Je ne suis pas d'accord avec vous"],
    ['You people are a bunch of useless clowns', 'My parcel is late again, please help'],
    ['shut up you pathetic idiot', 'I disagree with that'],
  ])('find %j more toxic than %j', (abuse, calm) => {
    expect(score(abuse).toxic).toBeGreaterThan(0.7);
    expect(score(calm).toxic).toBeLessThan(0.3);
  });

  it.each([
    ['Boycottons cette enseigne, partagez la pétition partout', 'call_to_action'],
    ['Shame on you, profits over people', 'moral_outrage'],
    ['Je suis journaliste, pouvez-vous réagir avant 18h ?', 'press_enquiry'],
    ['Commande 4471 toujours pas livrée, je veux être remboursé', 'complaint'],
    ['What time do you open on Sunday?', 'question'],
  ] as const)('hear the label of %j: %s', (text, label) => {
    const { labels } = score(text);
    const best = LABELS[labels.indexOf(Math.max(...labels))];
    expect(best).toBe(label);
  });

  it.each([
    ['merci beaucoup', 'fr'],
    ["t'es con", 'fr'],
    ['trop bien', 'fr'],
    ['you suck', 'en'],
    ['good job', 'en'],
    ['thanks mate', 'en'],
    ['muchas gracias', 'other'],
    ['danke schön', 'other'],
    ['Большое спасибо', 'other'],
  ] as const)('know the language of two words: %s is %s', (text, lang) => {
    expect(score(text).lang[lang]).toBeGreaterThan(0.5);
  });

  it('give probabilities, the three languages adding up to one', () => {
    const { toxic, militant, labels, lang } = score('Quelle honte, boycott !');
    for (const value of [toxic, militant, ...labels]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(1);
    }
    expect(lang.fr + lang.en + lang.other).toBeCloseTo(1, 5);
  });

  it('answer the same whatever they read before', () => {
    const before = score("t'es con").toxic;
    score('x '.repeat(30_000));
    expect(score("t'es con").toxic).toBe(before);
  });

  it.each(['', ' ', '\ud800', '😂', '\u202e', 'a'.repeat(100_000)])('read %j', text => {
    expect(score(text).toxic).toBeGreaterThanOrEqual(0);
  });
});

describe('the words that weighed most', () => {
  it('stand in the original text, disguised as they are', () => {
    const text = 'Franchement, quel IDI0T ce vendeur, à part ça bonne journée';
    const [first] = model.strongest(read({ text }), 'toxic', 1);
    expect(text.slice(first?.start, first?.end)).toContain('IDI0T');
  });

  it('are at most as many as asked, heaviest first, and do not overlap', () => {
    const text = 'You stupid clown, go away you pathetic idiot, nobody wants your dumb advice';
    const spans = model.strongest(read({ text }), 'insult', 2);
    expect(spans.length).toBeLessThanOrEqual(2);
    const [first, second] = spans;
    if (first && second) {
      expect(first.weight).toBeGreaterThanOrEqual(second.weight);
      expect(first.end <= second.start || second.end <= first.start).toBe(true);
    }
  });

  it('are none in an empty text', () => {
    expect(model.strongest(read({ text: '' }), 'toxic', 3)).toEqual([]);
  });
});

describe('bytes that are not these weights', () => {
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };
  it.each([
    ['none', new Uint8Array(0), /not a model/],
    ['of another file', new TextEncoder().encode('GIF89a, a picture of a cat'), /not a model/],
    ['of another version', changed(4, 99), /version 99/],
    ['cut short', bytes.slice(0, 5000), /5000 bytes/],
    ['damaged', changed(900_000, (bytes[900_000] ?? 0) ^ 1), /checksum/],
  ])('are refused: %s', (_, wrong, message) => {
    expect(() => createModel(wrong)).toThrow(message);
  });
});
