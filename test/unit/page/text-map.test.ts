import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgesOf, indexOfFirst, type Segment } from '../../../src/page/text-map';

/** Shown as "You [i]di[/i]ot 😀.", with a line break nobody wrote before "Bye". */
const SEGMENTS: readonly Segment<string>[] = [
  { start: 0, length: 4, node: 'You ', offset: 0 },
  { start: 4, length: 2, node: 'idi', offset: 0 },
  { start: 6, length: 4, node: '  ot ', offset: 2 },
  { start: 10, length: 2, node: '<img>', offset: null },
  { start: 13, length: 3, node: 'Bye', offset: 0 },
];

describe('the edges of a span', () => {
  test.each([
    ['inside one node', [0, 3], { node: 'You ', offset: 0 }, { node: 'You ', offset: 3 }],
    ['across markup', [4, 8], { node: 'idi', offset: 0 }, { node: '  ot ', offset: 4 }],
    ['on the border of two nodes', [4, 6], { node: 'idi', offset: 0 }, { node: 'idi', offset: 2 }],
    [
      'around an emoji image',
      [10, 12],
      { node: '<img>', offset: null },
      { node: '<img>', offset: null },
    ],
    ['from a line break', [12, 16], { node: 'Bye', offset: 0 }, { node: 'Bye', offset: 3 }],
    ['beyond the end', [13, 99], { node: 'Bye', offset: 0 }, { node: 'Bye', offset: 3 }],
  ] as const)('%s', (_name, [from, to], start, end) => {
    expect(edgesOf(SEGMENTS, { start: from, end: to })).toEqual({ start, end });
  });

  test.each([
    ['a line break alone', [12, 13]],
    ['nothing', [5, 5]],
    ['what lies beyond the text', [40, 50]],
    ['a span turned around', [8, 4]],
  ] as const)('are missing for %s', (_name, [start, end]) => {
    expect(edgesOf(SEGMENTS, { start, end })).toBeNull();
  });

  test('are missing in an empty text', () => {
    expect(edgesOf([], { start: 0, end: 3 })).toBeNull();
  });

  test('always enclose exactly the words of the span', () => {
    const pieces = fc.array(fc.string({ minLength: 1, maxLength: 8 }), { minLength: 1 });
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join('');
        const start = Math.min(a % text.length, b % text.length);
        const end = Math.max(a % text.length, b % text.length) + 1;
        const edges = edgesOf(segmentsOf(words), { start, end });
        expect(edges && textBetween(words, edges.start, edges.end)).toBe(text.slice(start, end));
      }),
    );
  });
});

test('a binary search finds the first that holds, or the end', () => {
  const list = [1, 3, 5, 7];
  expect([0, 1, 4, 7, 8].map(limit => indexOfFirst(list, item => item >= limit))).toEqual([
    0, 0, 2, 3, 4,
  ]);
});

function segmentsOf(words: readonly string[]): Segment<number>[] {
  let start = 0;
  return words.map((word, node) => {
    start += word.length;
    return { start: start - word.length, length: word.length, node, offset: 0 };
  });
}

type Place = { readonly node: number; readonly offset: number | null };

function textBetween(words: readonly string[], start: Place, end: Place): string {
  return words
    .map((word, node) =>
      node < start.node || node > end.node
        ? ''
        : word.slice(
            node === start.node ? (start.offset ?? 0) : 0,
            node === end.node ? (end.offset ?? word.length) : word.length,
          ),
    )
    .join('');
}
