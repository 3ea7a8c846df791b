import type { Rule } from '../core/types';
import { questionEn } from './en';
import { questionFr } from './fr';

/** A request for information with no hostile frame. */
export const questionRules: readonly Rule[] = [...questionFr, ...questionEn];
