import { greeting, signature } from './moves';
import type { Strategy } from './situation';

/** Blackmail and hack claims go to security and legal; a statement only once the claim spreads. */
export const extortion: Strategy = situation => {
  const spreading = situation.request.thread.pileOn;
  return {
    action: 'escalate',
    reason: {
      fr: 'Un chantage ou une annonce de piratage : l’équipe sécurité et le service juridique décident.',
      en: 'Blackmail or a hack claim: the security and legal teams decide.',
    },
    advice: [
      {
        fr: 'Gardez la preuve et transmettez tout de suite à la sécurité informatique, au délégué à la protection des données (72 heures si des données personnelles sont touchées) et au juridique.',
        en: 'Keep the evidence and pass it at once to IT security, the data protection officer (72 hours if personal data is involved) and legal.',
      },
      {
        fr: 'Ne confirmez rien, ne démentez rien et ne négociez pas en public. Une demande réelle se traite en privé, sans condition.',
        en: 'Confirm nothing, deny nothing and do not negotiate in public. A real request is handled in private, with no condition.',
      },
    ],
    plans: spreading
      ? [
          {
            posture: 'temporise',
            rule: 'single-statement',
            moves: [
              { ...greeting(situation), lines: [situation.phrases.frames.greeting[0] ?? ''] },
              { lines: situation.phrases.frames.extortionHold },
              ...signature(situation),
            ],
          },
        ]
      : [],
  };
};
