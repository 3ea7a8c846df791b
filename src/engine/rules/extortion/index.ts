import type { Rule } from '../core/types';
import { extortionEn } from './en';
import { extortionFr } from './fr';

/** Hack claims, leaks, blackmail, impersonation and phishing. */
export const extortionRules: readonly Rule[] = [...extortionFr, ...extortionEn];
