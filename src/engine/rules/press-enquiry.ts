import type { Rule } from './core/types';

/** A journalist, researcher or elected official asks for a comment, with a deadline. */
export const pressEnquiryRules: readonly Rule[] = [];
