/** The taxonomy: 19 labels in three families, with their order of priority. Source: the project's taxonomy and decision table (ARCHITECTURE.md). */

export const TOXIC_LABELS = [
  'insult',
  'profanity',
  'threat',
  'identity_attack',
  'harassment',
  'extortion',
] as const;

export const MILITANT_LABELS = [
  'call_to_action',
  'moral_outrage',
  'accusation',
  'conspiracy',
  'slogan',
  'pile_on',
] as const;

export const LEGITIMATE_LABELS = [
  'complaint',
  'question',
  'press_enquiry',
  'rumour',
  'criticism',
  'distress',
  'praise',
] as const;

export const LABELS = [...TOXIC_LABELS, ...MILITANT_LABELS, ...LEGITIMATE_LABELS] as const;

export type Label = (typeof LABELS)[number];
export type Family = 'toxic' | 'militant' | 'legitimate' | 'none';

const FAMILY_OF = new Map<Label, Family>([
  ...TOXIC_LABELS.map(label => [label, 'toxic'] as const),
  ...MILITANT_LABELS.map(label => [label, 'militant'] as const),
  ...LEGITIMATE_LABELS.map(label => [label, 'legitimate'] as const),
]);

/** The family a label belongs to. */
export function familyOf(label: Label): Family {
  return FAMILY_OF.get(label) ?? 'none';
}

/** Narrows an unknown value to a label. */
export function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && FAMILY_OF.has(value as Label);
}

/** Most urgent first: the order in which the decision table looks at the labels of a comment. */
export const PRIORITY: readonly Label[] = [
  'distress',
  'threat',
  'harassment',
  'extortion',
  'identity_attack',
  'press_enquiry',
  'accusation',
  'insult',
  'pile_on',
  'call_to_action',
  'moral_outrage',
  'conspiracy',
  'slogan',
  'rumour',
  'complaint',
  'question',
  'profanity',
  'criticism',
  'praise',
];
