import { greeting, signature } from './moves';
import type { Strategy } from './situation';

/** One fact for the silent readers when the sheet has it; else nothing. */
export const conspiracy: Strategy = situation => {
  const { fact, phrases } = situation;
  const visible = {
    fr: 'Laissez le message visible, ne vous moquez pas et ne suivez pas la discussion. Épinglez une réponse si la question revient.',
    en: 'Leave the message visible, do not mock it and do not follow the discussion. Pin an answer if it keeps coming back.',
  };
  if (!fact) {
    return {
      action: 'no_reply',
      reason: {
        fr: 'Une théorie sans prise sur les faits, et rien dans votre fiche : répondre la ferait circuler.',
        en: 'A theory that facts do not reach, and nothing in your sheet: replying would spread it.',
      },
      advice: [visible],
      plans: [],
    };
  }
  const body = [{ lines: phrases.frames.answerFact, verbatim: true }];
  return {
    action: 'correct_fact',
    reason: {
      fr: 'Votre fiche contient le fait : une phrase et une source, pour celles et ceux qui lisent en silence.',
      en: 'Your sheet has the fact: one sentence and a source, for those who read in silence.',
    },
    advice: [visible],
    plans: [
      {
        posture: 'calm',
        rule: 'fact-first',
        moves: [greeting(situation), ...body, ...signature(situation)],
      },
    ],
  };
};
