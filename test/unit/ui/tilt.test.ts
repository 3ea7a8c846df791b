import { expect, test } from 'vitest';
import type { Family } from '../../../src/engine/labels';
import type { Severity, Verdict } from '../../../src/engine/types';
import { tiltOf } from '../../../src/ui/tilt';

function verdict(family: Family, severity: Severity): Verdict {
  return {
    lang: 'en',
    family,
    severity,
    scores: { toxic: 0, militant: 0 },
    labels: [],
    target: 'none',
    spans: [],
    reasons: [],
    action: 'none',
  };
}
const many = (count: number, one: Verdict): readonly Verdict[] => Array(count).fill(one);

test.each([
  ['nothing read yet', [], 0, 'unknown'],
  ['a quiet thread', [], 40, 'calm'],
  ['one mild slogan in a long thread', [verdict('militant', 1)], 100, 'calm'],
  ['one threat in a thread of forty', [verdict('toxic', 3)], 40, 'unsettled'],
  ['a pack', many(30, verdict('militant', 2)), 60, 'tense'],
  ['insults one after the other', many(5, verdict('toxic', 2)), 10, 'tense'],
  ['complaints, however many', many(30, verdict('legitimate', 2)), 30, 'calm'],
] as const)('%s', (_name, verdicts, read, expected) => {
  expect(tiltOf(verdicts, read)).toBe(expected);
});
