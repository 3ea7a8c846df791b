import { describe, expect, test } from 'vitest';
import '../../../src/engine/rules';
import { createDocument } from '../../../src/engine/document/document';
import type { Doc } from '../../../src/engine/document/types';
import { normalize } from '../../../src/engine/normalize';

function read(text: string): Doc {
  return createDocument(normalize(text), []);
}

function words(text: string): string[] {
  return read(text)
    .tokens.filter(token => token.kind === 'word')
    .map(token => token.norm);
}

describe('words', () => {
  test.each([
    ["t'es qu'un nul", ['t', 'es', 'qu', 'un', 'nul']],
    ["j'ai attendu jusqu'à midi", ['j', 'ai', 'attendu', 'jusqu', 'a', 'midi']],
    ["aujourd'hui il pleut", ["aujourd'hui", 'il', 'pleut']],
    [
      'c pas normal et jvais le dire',
      ['c', 'est', 'pas', 'normal', 'et', 'je', 'vais', 'le', 'dire'],
    ],
    [
      'vs êtes pas là pcq vs dormez',
      ['vous', 'etes', 'pas', 'la', 'parce', 'que', 'vous', 'dormez'],
    ],
    ["you're late and I don't care", ['you', 'are', 'late', 'and', 'i', 'do', 'not', 'care']],
    ["I've said he's here", ['i', 'have', 'said', 'he', 'is', 'here']],
    ["the driver's van can't move", ['the', 'driver', 's', 'van', 'can', 'not', 'move']],
    ['dont tell me ur mum knows', ['do', 'not', 'tell', 'me', 'your', 'mum', 'knows']],
  ])('of %s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('misspelled and joined words of hostility are put right', () => {
  test.each([
    ['we should klil them', 'kill'],
    ['je dteste ça', 'deteste'],
    ['so muchdisdain for you', 'disdain'],
  ])('%s', (text, expected) => {
    expect(words(text)).toContain(expected);
  });

  test.each(['my therapist translates', 'un transit par la plage', 'carp and salads'])(
    'real words stay: %s',
    text => {
      expect(words(text)).toEqual(text.split(' '));
    },
  );
});

describe('tokens of one kind', () => {
  test.each([
    ['see https://example.org/a?b=1 now', 'url', 'https://example.org/a?b=1'],
    ['écris à jean.dupont@example.org stp', 'email', 'jean.dupont@example.org'],
    ['@LaMarque répondez', 'mention', '@LaMarque'],
    ['#BoycottTruc partout', 'hashtag', '#BoycottTruc'],
    ['appelle le 06 12 34 56 78 ce soir', 'phone', '06 12 34 56 78'],
    ['text me at 555-0100 ok', 'phone', '555-0100'],
    ['trop bien 😍 merci', 'emoji', '😍'],
    ['la commande 4471 est perdue', 'number', '4471'],
  ])('%s', (text, kind, expected) => {
    const found = read(text).tokens.filter(token => token.kind === kind);
    expect(found.map(token => text.slice(token.start, token.end))).toEqual([expected]);
  });
});

test('offsets point into the original, whatever was folded before them', () => {
  const text = 'Été ﬁni : c.o.n.n.a.r.d, QU’UN NUL';
  for (const token of read(text).tokens) {
    expect(token.end).toBeGreaterThan(token.start);
    expect(text.slice(token.start, token.end).trim()).not.toBe('');
  }
});

test('a masked word covers what stands in the text, however long the word it hides', () => {
  const views = normalize('c—d');
  const entry = { lemma: 'connard', class: 'insult', label: 'insult', sure: 0.9 };
  const [token] = createDocument(views, [{ start: 0, end: 3, entry, positive: false }]).tokens;
  expect(token).toMatchObject({ norm: 'connard', start: 0, end: 3 });
});

describe('sentences', () => {
  test.each([
    ['Bonjour. Où est mon colis ? Merci !', 3],
    ['vous êtes... nuls', 1],
    ['M. Dupont est venu', 1],
    ['première ligne\nseconde ligne', 2],
    ['Il coûte 3.50 euros', 1],
  ])('%j has %i', (text, count) => {
    expect(read(text).sentences).toHaveLength(count);
  });
});

describe('language', () => {
  test.each([
    ['Où est ma commande ?', 'fr'],
    ['where is my order', 'en'],
    ['ok', 'und'],
    ['', 'und'],
  ])('of %j is %s', (text, lang) => {
    expect(read(text).lang).toBe(lang);
  });

  test('follows the hint of the page', () => {
    expect(createDocument(normalize('ok'), [], { hint: 'fr' }).lang).toBe('fr');
  });
});
