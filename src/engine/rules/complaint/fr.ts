import type { Rule } from '../core/types';

export const complaintFr: readonly Rule[] = [];
