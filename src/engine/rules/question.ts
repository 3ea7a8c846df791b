import type { Rule } from './core/types';

/** A request for information with no hostile frame. */
export const questionRules: readonly Rule[] = [];
