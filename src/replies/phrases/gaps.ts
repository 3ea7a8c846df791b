import type { Localized } from '../../engine/types';

/** A slot the user must still fill in: its name, and the word that goes before it. */
export type Gap = { readonly name: Localized; readonly lead?: Localized };

/** What the user must still write, by slot: shown in the text as `[… day and time]`. */
export const GAPS: Readonly<Record<string, Gap>> = {
  /** The date of a public statement: only a person can promise it. */
  when: { name: { fr: 'jour et heure', en: 'day and time' } },
  /** The answer to one person: « sous 24 heures » where the profile promises it. */
  within: {
    name: { fr: 'jour et heure', en: 'day and time' },
    lead: { fr: 'avant', en: 'before' },
  },
  answer: { name: { fr: 'votre réponse', en: 'your answer' } },
  fact: { name: { fr: 'le fait vérifié', en: 'the checked fact' } },
  source: { name: { fr: 'la source et sa date', en: 'the source and its date' } },
  deadline: { name: { fr: 'heure', en: 'time' } },
  press: { name: { fr: 'contact presse', en: 'press contact' } },
  alert: { name: { fr: 'canal de signalement', en: 'reporting channel' } },
};
