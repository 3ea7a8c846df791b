import { expect, test } from 'vitest';
import type { Label } from '../../../src/engine/labels';
import { familyOf } from '../../../src/engine/labels';
import type { ReadComment } from '../../../src/page/state';
import { otherLabels, shownFamily, triage } from '../../../src/popup/triage';

function comment(...labels: readonly Label[]): ReadComment {
  return {
    id: labels.join('+'),
    text: '',
    verdict: {
      lang: 'en',
      family: labels[0] === undefined ? 'none' : familyOf(labels[0]),
      severity: 1,
      scores: { toxic: 0, militant: 0 },
      labels: labels.map(label => ({ label, score: 0.9 })),
      target: 'none',
      spans: [],
      reasons: [],
      action: 'none',
    },
  };
}

test.each<[readonly Label[], 'care' | 'answer' | 'nowhere']>([
  [['insult'], 'care'],
  [['slogan'], 'care'],
  [['distress'], 'care'],
  [['press_enquiry'], 'care'],
  [['insult', 'complaint'], 'care'],
  [['profanity'], 'care'],
  // A swear word in a complaint is anger, not abuse.
  [['profanity', 'complaint'], 'answer'],
  [['complaint'], 'answer'],
  [['question'], 'answer'],
  [['rumour'], 'answer'],
  [['criticism'], 'answer'],
  [['praise'], 'answer'],
  [[], 'nowhere'],
])('%s is listed under %s', (labels, expected) => {
  const one = comment(...labels);
  const { care, answer } = triage([one]);
  expect({ care: care.includes(one), answer: answer.includes(one) }).toEqual({
    care: expected === 'care',
    answer: expected === 'answer',
  });
});

test('the order of the page is kept in each list', () => {
  const page = [comment('threat'), comment('complaint'), comment('slogan'), comment('praise')];
  const { care, answer } = triage(page);
  expect(care.map(({ id }) => id)).toEqual(['threat', 'slogan']);
  expect(answer.map(({ id }) => id)).toEqual(['complaint', 'praise']);
});

test('a complaint under an insult is still named', () => {
  const { verdict } = comment('complaint', 'insult');
  expect(shownFamily(verdict)).toBe('toxic');
  expect(otherLabels(verdict)).toEqual(['complaint']);
});
