import type { Localized } from '../../engine/types';
import type { Plan } from '../compose/plan';
import { action, greeting, signature } from './moves';
import type { Strategy } from './situation';

const CHECK: Localized = {
  fr: 'Votre fiche de faits ne contient rien de récent sur ce sujet : faites vérifier, puis ajoutez la correction avec sa source et sa date.',
  en: 'Your fact sheet has nothing recent on this: have it checked, then add the correction with its source and date.',
};
const SPREAD: Localized = {
  fr: 'Si la question revient plusieurs fois dans l’heure, prévenez le service presse et mettez à jour la réponse épinglée.',
  en: 'If it comes back several times in an hour, tell the press office and update the pinned answer.',
};
const SCAM =
  /\b(?:bons? d'achat|cheques? cadeau|whatsapp|sms|gagne|lien|concours|voucher|gift cards?|free|link|text message|won)\b/;

/** Only those who asked are thanked for asking; others have already shared it. */
const ASKS =
  /\?|\b(?:vrai|verite|confirmez|savoir|true|confirm|wondering|heard right|is (?:that|this|it) right)\b/;

/** Fact first, what is false once, then the source; only what the user's sheet holds. */
export const rumour: Strategy = situation => {
  const { fact, need, phrases } = situation;
  const { frames } = phrases;
  const asked = ASKS.test(need.folded);
  const thanks = [greeting(situation), { lines: asked ? frames.factThanks : frames.factReported }];
  const end = signature(situation);
  const caution = SCAM.test(need.folded) ? [{ lines: frames.rumourCaution, drop: 3 }] : [];
  const hold: Plan = {
    posture: 'temporise',
    rule: 'hold-until-checked',
    moves: [...thanks, action(situation, frames.rumourHold), ...caution, ...end],
  };
  const correct: Plan = fact
    ? {
        posture: 'calm',
        rule: 'fact-first',
        moves: [
          ...thanks,
          { lines: ['{fact}'], verbatim: true },
          { lines: frames.factFalse, drop: 4 },
          { lines: frames.factSource },
          ...end,
        ],
      }
    : {
        posture: 'calm',
        rule: 'fact-first',
        moves: [...thanks, { lines: frames.rumourGap }, ...caution, ...end],
      };
  return {
    action: 'correct_fact',
    reason: {
      fr: 'Une information à vérifier, partagée de bonne foi : le fait, puis la source.',
      en: 'Something to check, shared in good faith: the fact, then the source.',
    },
    advice: fact ? [SPREAD] : [CHECK, SPREAD],
    plans: fact ? [correct] : [hold, correct],
  };
};
