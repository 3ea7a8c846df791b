import { describe, expect, test } from 'vitest';
import { compare, type Snapshot } from '../../../scripts/eval/compare';
import { htmlReport } from '../../../scripts/eval/reports/html';
import { comparisonText, textReport } from '../../../scripts/eval/reports/text';
import type { Outcome, Section } from '../../../scripts/eval/types';

const section: Section = {
  title: 'HateCheck',
  figures: [
    { id: 'a', what: 'all', value: 0.9, count: 10, goal: { atLeast: 0.85 }, anchor: 'Other .766' },
    { id: 'b', what: 'false alarms', value: 0.02, count: 10, goal: { atMost: 0.01 } },
  ],
  mistakes: [
    { id: 'm', text: '<script>alert(1)</script>', expected: 'toxic', said: 'none', badness: 1 },
  ],
};

test('the text table tells which goals are met, with the anchor beside the figure', () => {
  const [, met, missed] = textReport([section]).split('\n');
  expect(met).toMatch(/all +\.900 +10 +met +≥ \.850 +Other \.766/);
  expect(missed).toMatch(/false alarms +\.020 +10 +MISS +≤ \.010/);
});

test('the page counts the goals, loads nothing, and shows comments as text', () => {
  const html = htmlReport([section]);
  expect(html).toContain('1 of 2 goals met');
  expect(html).toContain('&lt;script&gt;alert(1)');
  expect(html).not.toMatch(/<script|src=|href=|url\(/);
});

describe('what a change won and lost', () => {
  const outcome = (id: string): Outcome => ({
    id,
    text: `text of ${id}`,
    gold: { toxic: true },
    verdict: {
      lang: 'en',
      family: 'none',
      severity: 0,
      scores: { toxic: 0, militant: 0 },
      labels: [],
      target: 'none',
      spans: [],
      reasons: [],
      action: 'none',
    },
  });
  const snapshot = (a: boolean, b: boolean, figure: number): Snapshot => ({
    figures: { f: figure },
    answers: { a: { right: a, said: `a ${a}` }, b: { right: b, said: `b ${b}` } },
  });

  test('by figure and by comment', () => {
    const result = compare(
      snapshot(false, true, 0.5),
      snapshot(true, false, 0.6),
      ['a', 'b', 'new'].map(outcome),
    );
    expect(result.figures).toEqual([{ id: 'f', before: 0.5, after: 0.6 }]);
    expect(result.won).toEqual([{ text: 'text of a', before: 'a false', after: 'a true' }]);
    expect(result.lost).toEqual([{ text: 'text of b', before: 'b true', after: 'b false' }]);
    expect(comparisonText(result)).toMatch(/Won: 1\n {2}text of a\n {4}a false → a true/);
  });

  test('nothing moved', () => {
    const same = snapshot(true, true, 1);
    expect(compare(same, same, [outcome('a')])).toEqual({ figures: [], won: [], lost: [] });
  });
});
