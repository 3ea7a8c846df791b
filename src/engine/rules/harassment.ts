import type { Rule } from './core/types';

export const harassmentRules: readonly Rule[] = [];
