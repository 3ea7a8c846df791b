import type { Rule } from '../core/types';
import { pileOnEn } from './en';
import { pileOnFr } from './fr';

/** Coordination cues of a pile-on; whether there is one is for the thread to say. */
export const pileOnRules: readonly Rule[] = [...pileOnFr, ...pileOnEn];
