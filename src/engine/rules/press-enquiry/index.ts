import type { Rule } from '../core/types';
import { pressEnquiryEn } from './en';
import { pressEnquiryFr } from './fr';

/** A journalist, researcher or elected official asks for a comment, often with a deadline. */
export const pressEnquiryRules: readonly Rule[] = [...pressEnquiryFr, ...pressEnquiryEn];
