import { describe, expect, test } from 'vitest';
import { familyOf, type Label } from '../../../src/engine/labels';
import type { Severity, Verdict } from '../../../src/engine/types';
import { byUrgency, leadLabel, needsCare, withoutLabels } from '../../../src/page/care';

describe('what needs care', () => {
  test.each<[Label[], Label | undefined, boolean]>([
    [[], undefined, false],
    [['insult'], 'insult', true],
    [['call_to_action'], 'call_to_action', true],
    [['complaint'], 'complaint', false],
    [['praise'], 'praise', false],
    // A swear word in a complaint is anger, not abuse.
    [['profanity', 'complaint'], 'complaint', false],
    [['complaint', 'insult'], 'insult', true],
    [['distress', 'insult'], 'distress', true],
    [['press_enquiry'], 'press_enquiry', true],
  ])('%j: %s, %s', (labels, lead, care) => {
    expect(leadLabel(verdict(labels))).toBe(lead);
    expect(needsCare(verdict(labels))).toBe(care);
  });

  test('the most urgent comes first, and the most severe among equals', () => {
    const inOrder = [
      verdict(['distress']),
      verdict(['threat']),
      verdict(['insult'], 3),
      verdict(['insult'], 1),
      verdict(['praise']),
      verdict([]),
    ];
    expect(inOrder.toReversed().sort(byUrgency)).toEqual(inOrder);
  });
});

describe('labels that are switched off', () => {
  test('leave nothing behind', () => {
    expect(withoutLabels(verdict(['insult', 'complaint']), new Set(['insult']))).toMatchObject({
      family: 'legitimate',
      labels: [{ label: 'complaint' }],
      spans: [{ label: 'complaint' }],
      reasons: [{ label: 'complaint' }],
    });
    expect(withoutLabels(verdict(['slogan']), new Set(['slogan']))).toMatchObject({
      family: 'none',
      labels: [],
      spans: [],
    });
  });

  test('change nothing where they were not given', () => {
    const given = verdict(['threat']);
    expect(withoutLabels(given, new Set(['insult']))).toBe(given);
  });
});

function verdict(labels: readonly Label[], severity: Severity = 2): Verdict {
  const families = labels.map(familyOf);
  return {
    lang: 'en',
    family:
      (['toxic', 'militant', 'legitimate'] as const).find(f => families.includes(f)) ?? 'none',
    severity,
    scores: { toxic: 0, militant: 0 },
    labels: labels.map(label => ({ label, score: 0.9 })),
    target: 'none',
    spans: labels.map((label, at) => ({ start: at, end: at + 1, label, rule: `${label}/test` })),
    reasons: labels.map(label => ({
      label,
      rule: `${label}/test`,
      text: { fr: 'raison', en: 'reason' },
      words: [],
    })),
    action: 'none',
  };
}
