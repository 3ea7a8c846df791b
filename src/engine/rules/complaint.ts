import type { Rule } from './core/types';

/** An unresolved problem with an order, a product or a service. */
export const complaintRules: readonly Rule[] = [];
