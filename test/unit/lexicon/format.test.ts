import { describe, expect, test } from 'vitest';
import { compileLexicon, createLexicon } from '../../../src/engine/lexicon';
import { ENTRIES } from './support';

const bytes = compileLexicon(ENTRIES);

describe('a compiled lexicon', () => {
  test('keeps what each entry tells', () => {
    expect(createLexicon(bytes).entries.map(({ lemma }) => lemma)).toEqual(
      ENTRIES.map(({ lemma }) => lemma),
    );
  });

  test('is the same from one time to the next', () => {
    expect(compileLexicon(ENTRIES)).toEqual(bytes);
  });

  test('may stand anywhere in a buffer', () => {
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(createLexicon(shifted.subarray(3)).entries).toHaveLength(ENTRIES.length);
  });

  test.each([
    ['empty bytes', new Uint8Array()],
    ['other bytes', new Uint8Array(64).fill(7)],
    ['a part', bytes.subarray(0, bytes.length - 4)],
  ])('refuses %s', (_, other) => {
    expect(() => createLexicon(other)).toThrow(/lexicon/);
  });
});
