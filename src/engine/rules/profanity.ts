import type { Rule } from './core/types';

export const profanityRules: readonly Rule[] = [];
