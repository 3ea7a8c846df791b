import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalize } from '../../../src/engine/normalize';
import { normalizeAny } from '../../../src/engine/normalize/normalize';

/** Characters that take part in evasions, so that random texts meet every pass. */
const EVASIVE = [
  ..."aabcdeeinorstuzIAlU013457829 \n..--_**@$€!'’éèçœßАсеоурхвнКλμ",
  ...'\u200b\u0301\u0336\ufeff🤡🖕🏿Ⓜ🅰ｆⓐ𝓬ﷺ㏂ⅷĳŉǆİıſ⒜',
  '\ud800',
  '\udc00',
];
const texts = fc.oneof(
  fc.string({ unit: fc.constantFrom(...EVASIVE), maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'aco n0.1-'), maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const RUNS = { numRuns: 3000 };

describe('offsets', () => {
  test('have one more entry than the text, in order, inside the original', () => {
    fc.assert(
      fc.property(texts, text => {
        const { folded } = normalize(text);
        expect(folded.offsets).toHaveLength(folded.text.length + 1);
        expect([...folded.offsets]).toEqual([...folded.offsets].sort((a, b) => a - b));
        expect(folded.offsets.at(-1)).toBe(text.length);
        for (let i = 0; i < folded.text.length; i++) {
          expect(folded.offsets[i]).toBeLessThan(text.length);
        }
      }),
      RUNS,
    );
  });

  test('are shared by the two views, which are aligned', () => {
    fc.assert(
      fc.property(texts, text => {
        const { folded, accented } = normalize(text);
        expect(accented.text).toHaveLength(folded.text.length);
        expect(accented.offsets).toBe(folded.offsets);
      }),
      RUNS,
    );
  });

  test.each([
    ['il est c o n n a r d !', 'connard', 'c o n n a r d'],
    ['un gros co\u200bn', 'con', 'co\u200bn'],
    ['merdeeeee alors', 'merde', 'merdeeeee'],
    ['🤡 tu es 𝓬𝓸𝓷', 'con', '𝓬𝓸𝓷'],
    ['le cœur', 'coeur', 'cœur'],
    ['espèce d’e\u0301nergumène', 'energumene', 'e\u0301nergumène'],
  ])('in %j, %j covers %j', (text, word, covered) => {
    const { folded } = normalize(text);
    const at = folded.text.indexOf(word);
    const [start, end] = [folded.offsets[at], folded.offsets[at + word.length]];
    expect(text.slice(start, end).trimEnd()).toBe(covered);
  });
});

describe('normalising', () => {
  test('a normalised text changes nothing', () => {
    fc.assert(
      fc.property(texts, text => {
        const once = normalize(text).folded.text;
        expect(normalize(once).folded.text).toBe(once);
      }),
      RUNS,
    );
  });

  test('takes its short cut only where the general way says the same', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(normalize(text)).toEqual(normalizeAny(text));
      }),
      RUNS,
    );
  });
});
