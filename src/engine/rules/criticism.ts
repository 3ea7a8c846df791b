import type { Rule } from './core/types';

/** Hard words on a product, an advert, a price or a policy. */
export const criticismRules: readonly Rule[] = [];
