import type { Rule } from './core/types';

const REASON = {
  fr: 'Des mots rabaissants visent une personne',
  en: 'Demeaning words aimed at a person',
};

/** Demeaning words aimed at a human being. */
export const insultRules: readonly Rule[] = [
  {
    id: 'insult/bande-de',
    label: 'insult',
    lang: 'fr',
    severity: 2,
    sure: 0.95,
    reason: REASON,
    patterns: ['[ bande|tas|ramassis de|d @adj? @insult ]', '[ espece de|d ~1 @insult ]'],
  },
  {
    id: 'insult/you-are',
    label: 'insult',
    severity: 2,
    sure: 0.9,
    reason: REASON,
    patterns: ['@you-subject @be que|qu? @adv? @adv? @det-a? ~1 [ @insult ]'],
  },
];
