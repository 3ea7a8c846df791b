import { LABELS, type Label } from '../labels';

/** Languages the model tells apart; `other` is any language but French and English. */
export const LANGUAGES = ['fr', 'en', 'other'] as const;

/** What the model answers, in the order of its outputs. */
export const HEADS = ['toxic', 'militant', ...LABELS, ...LANGUAGES] as const;

export const FIRST_LABEL = 2;
export const FIRST_LANGUAGE = FIRST_LABEL + LABELS.length;

/** Index of a label's output. */
export function headOf(label: Label): number {
  return FIRST_LABEL + LABELS.indexOf(label);
}
