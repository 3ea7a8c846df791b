import type { Rule } from '../core/types';
import { moralOutrageEn } from './en';
import { moralOutrageFr } from './fr';

/** Moral guilt laid on the brand, as opposed to a supply that failed. */
export const moralOutrageRules: readonly Rule[] = [...moralOutrageFr, ...moralOutrageEn];
