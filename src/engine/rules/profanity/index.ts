import type { Rule } from '../core/types';
import { profanityEn } from './en';
import { profanityFr } from './fr';

/** Swearing at things, at the service or at nobody: a sign of anger, not of abuse. */
export const profanityRules: readonly Rule[] = [...profanityFr, ...profanityEn];
