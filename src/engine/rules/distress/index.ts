import type { Rule } from '../core/types';
import { distressEn } from './en';
import { distressFr } from './fr';

/** A person may be in danger: suicidal words, injury, fire, a child. Overrides every other label. */
export const distressRules: readonly Rule[] = [...distressFr, ...distressEn];
