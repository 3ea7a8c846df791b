import type { Rule } from './core/types';

export const threatRules: readonly Rule[] = [];
