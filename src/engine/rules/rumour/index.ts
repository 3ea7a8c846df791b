import type { Rule } from '../core/types';
import { rumourEn } from './en';
import { rumourFr } from './fr';

/** A claim repeated in good faith that a source can correct. */
export const rumourRules: readonly Rule[] = [...rumourFr, ...rumourEn];
