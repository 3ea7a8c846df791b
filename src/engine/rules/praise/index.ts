import type { Rule } from '../core/types';
import { praiseEn } from './en';
import { praiseFr } from './fr';

/** Thanks, compliments and enthusiasm, even when vulgar. */
export const praiseRules: readonly Rule[] = [...praiseFr, ...praiseEn];
