import type { Rule } from './core/types';

/** Ready-made campaign text: chants, campaign hashtags, copy-and-paste. */
export const sloganRules: readonly Rule[] = [];
