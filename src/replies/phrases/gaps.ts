import type { Localized } from '../../engine/types';

/** What the user must still write, by slot: shown in the text as `[… day and time]`. */
export const GAPS: Readonly<Record<string, Localized>> = {
  when: { fr: 'jour et heure', en: 'day and time' },
  answer: { fr: 'votre réponse', en: 'your answer' },
  fact: { fr: 'le fait vérifié', en: 'the checked fact' },
  source: { fr: 'la source et sa date', en: 'the source and its date' },
  deadline: { fr: 'heure', en: 'time' },
  press: { fr: 'contact presse', en: 'press contact' },
  alert: { fr: 'canal de signalement', en: 'reporting channel' },
};
