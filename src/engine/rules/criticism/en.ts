import type { Rule } from '../core/types';

export const criticismEn: readonly Rule[] = [];
