import type { Rule } from './core/types';

/** Thanks, compliments and enthusiasm, even when vulgar. */
export const praiseRules: readonly Rule[] = [];
