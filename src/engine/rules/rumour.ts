import type { Rule } from './core/types';

/** A claim repeated in good faith that a source can correct. */
export const rumourRules: readonly Rule[] = [];
