import type { Rule } from './core/types';

/** Moral guilt laid on the brand, as opposed to a failed delivery. */
export const moralOutrageRules: readonly Rule[] = [];
