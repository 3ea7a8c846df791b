import type { Rule } from '../core/types';
import { insultAny } from './any-language';
import { insultEn } from './en';
import { insultFr } from './fr';

/** Demeaning words aimed at a human being: a term and a human target. */
export const insultRules: readonly Rule[] = [...insultAny, ...insultFr, ...insultEn];
