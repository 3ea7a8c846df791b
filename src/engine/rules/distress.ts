import type { Rule } from './core/types';

/** A person may be in danger: suicidal words, injury, fire, a child. */
export const distressRules: readonly Rule[] = [];
