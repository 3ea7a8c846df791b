import { type Family, familyOf, type Label, PRIORITY } from './labels';
import type { Action } from './types';

/** The action of each label when it comes first by priority: the product's decision table. */
const ACTIONS: Readonly<Record<Label, Action>> = {
  distress: 'escalate',
  threat: 'hide_report_evidence',
  harassment: 'hide_report_evidence',
  extortion: 'escalate',
  identity_attack: 'hide_report_evidence',
  press_enquiry: 'forward_press',
  accusation: 'holding_statement',
  insult: 'no_reply',
  pile_on: 'holding_statement',
  call_to_action: 'reply',
  moral_outrage: 'reply',
  conspiracy: 'no_reply',
  slogan: 'no_reply',
  rumour: 'correct_fact',
  complaint: 'reply_then_dm',
  question: 'reply',
  profanity: 'no_reply',
  criticism: 'reply',
  praise: 'reply',
};

/** A need that stays legible under an insult or a swear word: it is answered, the words are not. */
const NEEDS: readonly Label[] = ['complaint', 'question'];

/**
 * What the decision table recommends for a set of labels.
 * `conspiracy` becomes `correct_fact` where a fact sheet answers it: replies/ decides that.
 */
export function decide(labels: readonly Label[]): Action {
  const first = PRIORITY.find(label => labels.includes(label));
  if (!first) return 'none';
  if (first === 'insult' && labels.includes('complaint')) return 'reply_then_dm';
  if (first === 'profanity' && NEEDS.some(need => labels.includes(need))) return 'reply';
  return ACTIONS[first];
}

/** The strongest family present: toxic, else militant, else legitimate. */
export function strongestFamily(labels: readonly Label[]): Family {
  const families = new Set(labels.map(familyOf));
  return (['toxic', 'militant', 'legitimate'] as const).find(f => families.has(f)) ?? 'none';
}
