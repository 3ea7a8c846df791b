import type { Rule } from '../core/types';
import { threatEn } from './en';
import { threatFr } from './fr';

/** Harm announced, wished or incited against people or premises: an agent and harm. */
export const threatRules: readonly Rule[] = [...threatFr, ...threatEn];
