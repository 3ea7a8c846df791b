import fc from 'fast-check';
import { expect, test } from 'vitest';
import { END } from '../../../src/engine/lexicon/alphabet';
import { buildDoubleArray, type DoubleArray, ROOT } from '../../../src/engine/lexicon/double-array';

function lookUp({ base, label }: DoubleArray, sequence: readonly number[]): number | undefined {
  let state = ROOT;
  for (const symbol of [...sequence, END]) {
    const next = (base[state] ?? 0) + symbol;
    if (label[next] !== symbol) return undefined;
    state = next;
  }
  return base[state];
}

const sequence = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 });

test('gives each sequence its value, and no other sequence any', () => {
  fc.assert(
    fc.property(fc.array(sequence, { maxLength: 60 }), sequence, (sequences, other) => {
      const values = new Map(sequences.map((symbols, index) => [symbols.join(), index]));
      const array = buildDoubleArray(
        [...values].map(([key, value]) => [key.split(',').map(Number), value] as const),
      );
      for (const [key, value] of values) {
        expect(lookUp(array, key.split(',').map(Number))).toBe(value);
      }
      expect(lookUp(array, other)).toBe(values.get(other.join()));
    }),
  );
});
