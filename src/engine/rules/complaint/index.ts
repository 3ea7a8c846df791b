import type { Rule } from '../core/types';
import { complaintEn } from './en';
import { complaintFr } from './fr';

/** A failure of product, price, delivery, bill or staff, told by someone it happened to. */
export const complaintRules: readonly Rule[] = [...complaintFr, ...complaintEn];
