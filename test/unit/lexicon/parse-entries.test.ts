import { describe, expect, test } from 'vitest';
import { parseEntries } from '../../../src/engine/lexicon';

const GOOD = { lemma: 'con', class: 'insult', source: 'own' };

describe('a good file', () => {
  test('gives its entries, with the language of its folder', () => {
    expect(parseEntries([GOOD], 'fr/insults.json')).toEqual([{ ...GOOD, lang: 'fr' }]);
    expect(parseEntries([GOOD], 'shared/emoji.json')).toEqual([GOOD]);
  });
});

describe('a bad file', () => {
  test.each([
    [{}, 'fr/x.json: expected a list'],
    [['con'], 'fr/x.json: entry 1: not an object'],
    [[{ ...GOOD, lemma: ' ' }], 'entry 1 ( ): lemma must be a non-empty string'],
    [[GOOD, { class: 'insult', source: 'own' }], 'entry 2: lemma must be'],
    [[{ ...GOOD, lemma: 'l' }], 'one letter is no term'],
    [[{ ...GOOD, colour: 'red' }], 'entry 1 (con): unknown field colour'],
    [[{ ...GOOD, forms: 'cons' }], 'forms must list strings'],
    [[{ ...GOOD, friends: [''] }], 'friends must list strings'],
    [[{ ...GOOD, label: 'rude' }], 'unknown label rude'],
    [[{ ...GOOD, severity: 4 }], 'severity must be 0 to 3'],
    [[{ ...GOOD, sure: 80 }], 'sure must be between 0 and 1'],
    [[{ ...GOOD, accented: 'yes' }], 'accented must be true or false'],
    [[{ ...GOOD, region: 'FR' }], 'unknown region FR'],
  ])('%j is refused: %s', (json, message) => {
    expect(() => parseEntries(json, 'fr/x.json')).toThrow(message);
  });

  test('names every fault at once', () => {
    const bad = [{ ...GOOD, sure: 2, severity: 9 }];
    expect(() => parseEntries(bad, 'fr/x.json')).toThrow(/severity[\s\S]*sure/);
  });
});
