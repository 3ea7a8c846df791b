import { expect, test } from 'vitest';
import { hashText } from '../../../src/page/hash-text';

test('the same text has the same hash, another text another one', () => {
  const texts = [
    '',
    ' ',
    'a',
    'b',
    'ab',
    'ba',
    'Nice work.',
    'nice work.',
    'é',
    'e\u0301',
    '\ud800',
    ...Array.from({ length: 5000 }, (_, at) => `Comment ${at}`),
  ];
  expect(texts.map(hashText)).toEqual(texts.map(hashText));
  expect(new Set(texts.map(hashText)).size).toBe(texts.length);
});

test('a hash is a whole number that stays exact', () => {
  expect(Number.isSafeInteger(hashText('x'.repeat(100_000)))).toBe(true);
});
