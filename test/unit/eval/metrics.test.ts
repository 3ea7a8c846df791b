import { describe, expect, test } from 'vitest';
import { binary, rocAuc } from '../../../scripts/eval/metrics/binary';
import { calibrationError, reliability } from '../../../scripts/eval/metrics/calibration';
import { confusion } from '../../../scripts/eval/metrics/confusion';
import { labelScores, macroF1 } from '../../../scripts/eval/metrics/labels';
import { charF1, markedChars } from '../../../scripts/eval/metrics/spans';

describe('yes-or-no answers', () => {
  test('three right of five, one false alarm, one missed', () => {
    const cases = [
      { gold: true, said: true },
      { gold: true, said: false },
      { gold: false, said: true },
      { gold: false, said: false },
      { gold: false, said: false },
    ];
    const scores = binary(cases);
    expect(scores).toMatchObject({ precision: 0.5, recall: 0.5, f1: 0.5, accuracy: 0.6, count: 5 });
    expect(scores.falsePositiveRate).toBeCloseTo(1 / 3);
  });

  test('nothing to find and nothing said gives zeros, not a division by zero', () => {
    expect(binary([])).toMatchObject({ precision: 0, recall: 0, f1: 0, accuracy: 0 });
  });
});

describe('ROC AUC', () => {
  const scored = (positives: number[], negatives: number[]) => [
    ...positives.map(score => ({ gold: true, score })),
    ...negatives.map(score => ({ gold: false, score })),
  ];

  test.each([
    ['perfect', [0.9, 0.8], [0.2, 0.1], 1],
    ['reversed', [0.1], [0.9], 0],
    ['all equal', [0.5, 0.5], [0.5, 0.5, 0.5], 0.5],
    ['one of four pairs wrong', [0.9, 0.4], [0.5, 0.1], 0.75],
    ['a tie counts half', [0.5, 0.9], [0.5], 0.75],
  ])('%s', (_, positives, negatives, expected) => {
    expect(rocAuc(scored(positives, negatives))).toBeCloseTo(expected);
  });
});

describe('calibration', () => {
  test('eight in ten of those called 0.8 leaves no error', () => {
    const cases = Array.from({ length: 10 }, (_, i) => ({ gold: i < 8, score: 0.8 }));
    expect(calibrationError(reliability(cases))).toBeCloseTo(0);
  });

  test('certain and always wrong is the largest error', () => {
    const bins = reliability([{ gold: false, score: 1 }]);
    expect(bins).toEqual([{ said: 1, seen: 0, count: 1 }]);
    expect(calibrationError(bins)).toBe(1);
  });

  test('a score that is no probability is an error', () => {
    expect(() => reliability([{ gold: true, score: -1 }])).toThrow(RangeError);
  });
});

describe('toxic characters', () => {
  test('only toxic marks count', () => {
    const marks = markedChars([
      { start: 0, end: 2, label: 'insult', rule: 'insult/x' },
      { start: 5, end: 9, label: 'complaint', rule: 'complaint/x' },
    ]);
    expect([...marks]).toEqual([0, 1]);
  });

  test.each([
    ['both empty', [], [], 1],
    ['only one empty', [1, 2], [], 0],
    ['half of it', [1, 2], [2, 3], 0.5],
    ['all of it', [1, 2], [1, 2], 1],
  ])('%s', (_, gold, marked, expected) => {
    expect(charF1(gold, new Set(marked))).toBe(expected);
  });
});

test('labels are scored one by one, and those that never occur stay out of the mean', () => {
  const cases = [
    { gold: ['insult'], said: ['insult', 'threat'] },
    { gold: ['insult'], said: [] },
  ] as const;
  expect(labelScores(cases, 'insult')).toMatchObject({ precision: 1, recall: 0.5 });
  expect(macroF1(cases, ['insult', 'threat'])).toBeCloseTo(2 / 3);
});

test('a confusion matrix has gold in rows, and refuses names it does not know', () => {
  const { counts } = confusion(
    't',
    ['a', 'b'],
    [
      ['a', 'b'],
      ['a', 'b'],
      ['b', 'b'],
    ],
  );
  expect(counts).toEqual([
    [0, 2],
    [0, 1],
  ]);
  expect(() => confusion('t', ['a'], [['a', 'z']])).toThrow(RangeError);
});
