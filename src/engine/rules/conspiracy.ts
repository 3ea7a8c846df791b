import type { Rule } from './core/types';

/** Unfalsifiable plot cues: secrecy, cui bono, wake up. */
export const conspiracyRules: readonly Rule[] = [];
