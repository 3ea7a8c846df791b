import type { Rule } from '../core/types';
import { sloganEn } from './en';
import { sloganFr } from './fr';
import { sloganAnyLanguage } from './hashtags';

/** Ready-made campaign text: chants, campaign hashtags, copy and paste, numbered demands. */
export const sloganRules: readonly Rule[] = [...sloganAnyLanguage, ...sloganFr, ...sloganEn];
