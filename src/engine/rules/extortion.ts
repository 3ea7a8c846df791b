import type { Rule } from './core/types';

export const extortionRules: readonly Rule[] = [];
