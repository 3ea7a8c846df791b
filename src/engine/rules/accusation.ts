import type { Rule } from './core/types';

/** Checkable wrongdoing, with evidence or an insider's claim. */
export const accusationRules: readonly Rule[] = [];
