import type { Rule } from './core/types';

/** Coordination cues of a pile-on. */
export const pileOnRules: readonly Rule[] = [];
