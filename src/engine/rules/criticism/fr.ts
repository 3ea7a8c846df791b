import type { Rule } from '../core/types';

export const criticismFr: readonly Rule[] = [];
