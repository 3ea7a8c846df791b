import type { Strategy } from './situation';

/** A person is exposed or hounded: protect them, keep evidence, confirm nothing. */
export const harassment: Strategy = () => ({
  action: 'hide_report_evidence',
  reason: {
    fr: 'Une personne est exposée ou prise pour cible : on la protège, on ne répond pas.',
    en: 'A person is exposed or targeted: protect them, and do not reply.',
  },
  advice: [
    {
      fr: 'Gardez la preuve, puis masquez et signalez (données privées ou harcèlement sexuel). Ne confirmez jamais un nom, une adresse ou un numéro, et ne les recopiez pas dans le signalement.',
      en: 'Keep the evidence, then hide and report (private data or sexual harassment). Never confirm a name, an address or a number, and do not copy them into the report.',
    },
    {
      fr: 'Prévenez la personne visée et votre responsable : l’employeur doit la protéger. En France, le 3018 aide les victimes.',
      en: 'Tell the person targeted and your manager: an employer has a duty of care. Your local victim support line can help.',
    },
  ],
  plans: [],
});
