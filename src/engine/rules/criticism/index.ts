import type { Rule } from '../core/types';
import { criticismEn } from './en';
import { criticismFr } from './fr';

/** Hard words on a thing, an advert, a price or a policy: the default for a negative opinion. */
export const criticismRules: readonly Rule[] = [...criticismFr, ...criticismEn];
