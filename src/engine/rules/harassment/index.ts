import type { Rule } from '../core/types';
import { harassmentEn } from './en';
import { harassmentFr } from './fr';

/** Private data, sexual remarks, stalking or hounding of one identifiable person. */
export const harassmentRules: readonly Rule[] = [...harassmentFr, ...harassmentEn];
