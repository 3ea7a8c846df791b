import type { Rule } from '../core/types';
import { identityEn } from './en';
import { identityFr } from './fr';
import { slurRules } from './slurs';

/** Hostility to people because of what the law protects: origin, religion, sex, disability… */
export const identityAttackRules: readonly Rule[] = [...slurRules, ...identityFr, ...identityEn];
