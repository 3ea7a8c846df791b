import { expect, test } from 'vitest';
import { decide, strongestFamily } from '../../../src/engine/decide';
import type { Label } from '../../../src/engine/labels';

test.each<[Label[], string]>([
  [[], 'none'],
  [['distress', 'threat'], 'escalate'],
  [['threat', 'insult'], 'hide_report_evidence'],
  [['harassment', 'extortion'], 'hide_report_evidence'],
  [['extortion', 'complaint'], 'escalate'],
  [['identity_attack', 'press_enquiry'], 'hide_report_evidence'],
  [['press_enquiry', 'question'], 'forward_press'],
  [['accusation', 'insult'], 'holding_statement'],
  [['insult'], 'no_reply'],
  [['insult', 'complaint'], 'reply_then_dm'],
  [['profanity', 'complaint'], 'reply_then_dm'],
  [['pile_on', 'call_to_action'], 'holding_statement'],
  [['call_to_action'], 'reply'],
  [['conspiracy'], 'no_reply'],
  [['slogan', 'complaint'], 'no_reply'],
  [['rumour', 'question'], 'correct_fact'],
  [['complaint', 'praise'], 'reply_then_dm'],
  [['question'], 'reply'],
  [['profanity'], 'no_reply'],
  [['profanity', 'criticism'], 'no_reply'],
  [['praise'], 'reply'],
])('%j asks for %s', (labels, action) => {
  expect(decide(labels)).toBe(action);
});

test('only militant comments are never hidden', () => {
  const militant: Label[] = [
    'call_to_action',
    'moral_outrage',
    'accusation',
    'conspiracy',
    'slogan',
  ];
  for (const label of [...militant, 'pile_on' as const]) {
    expect(decide([label])).not.toBe('hide_report_evidence');
  }
});

test.each<[Label[], string]>([
  [['complaint', 'insult'], 'toxic'],
  [['complaint', 'slogan'], 'militant'],
  [['praise'], 'legitimate'],
  [[], 'none'],
])('%j belongs to the %s family', (labels, family) => {
  expect(strongestFamily(labels)).toBe(family);
});
