import type { Rule } from '../core/types';

export const complaintEn: readonly Rule[] = [];
