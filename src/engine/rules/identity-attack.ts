import type { Rule } from './core/types';

export const identityAttackRules: readonly Rule[] = [];
