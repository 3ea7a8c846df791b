import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textKey, VerdictCache } from '../../../src/background/verdict-cache';

describe('the verdict cache', () => {
  test('computes once, and forgets what was not used for longest', () => {
    const cache = new VerdictCache<string>(2);
    const computed: string[] = [];
    const compute = (key: string): string => {
      computed.push(key);
      return `v-${key}`;
    };
    const ask = (key: string) => cache.getOrCompute(key, () => compute(key));
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual([
      'v-a',
      'v-b',
      'v-a',
      'v-c',
      'v-a',
      'v-b',
    ]);
    expect(computed).toEqual(['a', 'b', 'c', 'b']);
  });

  test('tells different texts apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary' }), { minLength: 2 }), texts => {
        expect(new Set(texts.map(textKey)).size).toBe(texts.length);
      }),
    );
  });
});
