import type { Rule } from '../core/types';
import { accusationEn } from './en';
import { accusationFr } from './fr';

/** Checkable wrongdoing, with evidence or an insider's claim. It may be a real alert. */
export const accusationRules: readonly Rule[] = [...accusationFr, ...accusationEn];
