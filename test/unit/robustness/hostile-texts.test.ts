import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import { hostileTexts } from '../../../scripts/lib/hostile-texts';
import { verdictFaults } from '../../../scripts/lib/verdict-faults';

const engine = loadEngine();

test('any text gets a verdict that can be (scripts/fuzz.ts runs a million)', () => {
  fc.assert(
    fc.property(hostileTexts, text => {
      expect(verdictFaults(text, engine.analyze({ text }))).toEqual([]);
    }),
    { numRuns: 1500, seed: 20_261_125 },
  );
});

const MEGABYTE = 1_000_000;

describe('a megabyte of', () => {
  test.each([
    ['words', 'vous êtes nuls '],
    ['insults', 'connard '],
    ['letters kept apart', 'c o n '],
    ['dots', '.'],
    ['one letter', 'a'],
    ['stars after a letter', 'f*'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['opening quotes', '« '],
    ['brackets', '(['],
    ['negations', 'ne pas '],
    ['marks on a letter', '\u0301\u0336'],
    ['lone surrogates', '\ud800'],
    ['right-to-left marks', '\u202eabc\u202d'],
    ['emoji', '🖕'],
    ['joined people', '👩\u200d'],
    ['openers', 'especede'],
    ['at signs', 'a@a.'],
    ['digits and letters', '1a'],
    ['apostrophes', "t'"],
  ])('%s is read', (_, piece) => {
    const text = piece.repeat(Math.ceil(MEGABYTE / piece.length));
    expect(verdictFaults(text, engine.analyze({ text }))).toEqual([]);
  });
});

describe('an insult is still found', () => {
  test.each([
    ['at the start of a megabyte', `Espèce de connard. ${'bla '.repeat(250_000)}`],
    ['at the end of a megabyte', `${'bla '.repeat(250_000)} Espèce de connard.`],
    ['between lone surrogates', '\ud800 Espèce de connard \udc00'],
    ['after a right-to-left override', '\u202eEspèce de connard'],
    ['under piled marks', 'Espèce de c\u0336o\u0336n\u0336n\u0336a\u0336r\u0336d\u0336'],
  ])('%s', (_, text) => {
    expect(engine.analyze({ text }).labels.map(({ label }) => label)).toContain('insult');
  });
});
