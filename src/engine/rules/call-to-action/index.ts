import type { Rule } from '../core/types';
import { callToActionEn } from './en';
import { callToActionFr } from './fr';

/** Mobilising verbs addressed to others: boycott, petition, mass report, gathering. */
export const callToActionRules: readonly Rule[] = [...callToActionFr, ...callToActionEn];
