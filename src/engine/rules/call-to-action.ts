import type { Rule } from './core/types';

/** Mobilising verbs addressed to others: boycott, petition, report en masse, leave. */
export const callToActionRules: readonly Rule[] = [];
