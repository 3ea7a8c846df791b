import type { Rule } from '../core/types';
import { conspiracyEn } from './en';
import { conspiracyFr } from './fr';

/** Unfalsifiable plot cues: secrecy, who profits, wake up. */
export const conspiracyRules: readonly Rule[] = [...conspiracyFr, ...conspiracyEn];
