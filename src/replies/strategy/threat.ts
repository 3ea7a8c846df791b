import type { Strategy } from './situation';

/** A threat is never answered: evidence first, then hide, report, tell. */
export const threat: Strategy = () => ({
  action: 'hide_report_evidence',
  reason: {
    fr: 'Une menace : ne répondez pas. La preuve d’abord, le signalement ensuite.',
    en: 'A threat: do not reply. Evidence first, then the report.',
  },
  advice: [
    {
      fr: 'Gardez la preuve avant de masquer : adresse de la page, auteur, date et heure, texte exact. Une capture seule est un début de preuve.',
      en: 'Keep the evidence before hiding: page address, author, date and time, exact text. A screenshot alone is only a beginning of proof.',
    },
    {
      fr: 'Prévenez votre responsable et la sécurité, ainsi que la personne visée. Danger immédiat : 17 ou 112 (votre numéro local ailleurs). En France, PHAROS reçoit les contenus publics.',
      en: 'Tell your manager, security and the person targeted. Immediate danger: your local emergency number (112 in Europe, 999 in the UK, 911 in North America).',
    },
    {
      fr: 'En France, insulte et diffamation se prescrivent par trois mois ; une menace suit d’autres délais : parlez-en à votre service juridique. Ceci n’est pas un conseil juridique.',
      en: 'Legal time limits can be short: tell your legal team soon. This is not legal advice.',
    },
  ],
  plans: [],
});
