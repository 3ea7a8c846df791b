import { describe, expect, test } from 'vitest';
import { loadAssets } from '../../../scripts/lib/assets';
import { createEngine } from '../../../src/engine/engine';
import { TOXIC_LABELS } from '../../../src/engine/labels';

const engine = createEngine(loadAssets());
const toxic: readonly string[] = TOXIC_LABELS;

function marked(text: string): string[] {
  const { spans } = engine.analyze({ text });
  return spans
    .filter(({ label }) => toxic.includes(label))
    .map(({ start, end }) => text.slice(start, end));
}

describe('hostile words of a toxic comment', () => {
  test.each([
    ['Shut up you idiot, only a moron would buy this', ['idiot', 'moron']],
    ['Ferme-la connard, seul un abruti achèterait ça', ['connard', 'abruti']],
    ['Republicans have shown themselves to be idiotic', ['idiotic']],
  ])('%j marks %j', (text, words) => {
    const marks = marked(text).join(' … ');
    for (const word of words) expect(marks).toContain(word);
  });

  test('no character is marked twice under two toxic labels', () => {
    const { spans } = engine.analyze({ text: 'You fucking idiot, you stupid piece of shit' });
    const terms = spans.filter(({ rule }) => rule.endsWith('/term'));
    for (const a of terms) {
      const others = spans.filter(b => b !== a && b.start < a.end && a.start < b.end);
      expect(others.filter(({ rule }) => rule.endsWith('/term'))).toEqual([]);
    }
  });

  test('a label that terms are marked under has its reason', () => {
    const { labels, reasons } = engine.analyze({ text: 'You idiot, what a bunch of morons' });
    for (const { label } of labels) expect(reasons.map(r => r.label)).toContain(label);
  });
});

describe('nothing is marked in harmless comments', () => {
  test.each([
    ['He said "you idiot" to my mother at the till and nobody apologised'],
    ['I am such an idiot, I forgot my order number'],
    ['Quelle idiote je fais, j’ai oublié mon code promo'],
    ['My parcel is three weeks late and nobody answers the phone'],
    ['Ma commande est en retard de trois semaines, c’est n’importe quoi'],
  ])('%j', text => {
    expect(marked(text)).toEqual([]);
  });
});

test('reasons are given for labels only, not for what comes close to one', () => {
  const { labels, reasons } = engine.analyze({
    text: 'Republicans have shown themselves to be idiotic',
  });
  const given = labels.map(({ label }) => label);
  for (const { label } of reasons) expect(given).toContain(label);
});
