import type { Localized } from '../../engine/types';
import type { Move, Plan } from '../compose/plan';
import { isLoose } from '../need/problems';
import { action, channel, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

const FILL_IN: Localized = {
  fr: 'Complétez le passage entre crochets : l’outil n’invente pas de réponse. Ajoutez-la à votre fiche de faits si la question revient.',
  en: 'Fill in the part in brackets: the tool does not invent an answer. Add it to your fact sheet if the question comes back.',
};

const CONTACT =
  /\b(?:contacter|joindre|telephone|numero|adresse mail|courriel|contact|reach you|phone number|get in touch|call you|email address)\b/;
const PERSONAL = /\b(?:ma|mon|mes|my|m'a|j'ai|i've|i have)\b/;
/** Needs whose answer is in the person's own file: these alone continue in private. */
const OWN_CASE = new Set(['delivery', 'refund', 'billing', 'account', 'bank', 'file']);

/** The answer the profile or the fact sheet holds, if any. */
function knownAnswer({ need, request, fact, phrases }: Situation): readonly string[] | undefined {
  if (fact) return phrases.frames.answerFact;
  if (need.id === 'hours.closed' && request.profile.openingHours) return phrases.frames.answerHours;
  const { channel: name, url } = request.profile.support;
  if (CONTACT.test(need.folded) && (name || url)) return phrases.frames.answerSupport;
  return undefined;
}

function ownCasePlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const start = [greeting(situation), { lines: frames.ownCase }];
  return [
    {
      posture: 'calm',
      rule: 'acknowledge-and-explain',
      moves: [
        ...start,
        action(situation, frames.explain),
        ...channel(situation),
        ...signature(situation),
      ],
    },
    {
      posture: 'temporise',
      rule: 'hold-until-checked',
      moves: [
        ...start,
        action(situation, frames.checking),
        ...channel(situation, 3),
        ...signature(situation),
      ],
    },
  ];
}

function publicPlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const known = knownAnswer(situation);
  const start = greeting(situation);
  const end = signature(situation);
  const contact = known === frames.answerSupport;
  const thanks: Move = { lines: frames.answer };
  const verbatim = situation.fact !== undefined && known === frames.answerFact;
  const direct: Move = known ? { lines: known, verbatim } : { lines: frames.answerLead };
  const body: Move = known ? { lines: known, verbatim } : { lines: frames.answerGap };
  const close: Move = { lines: frames.questionClose, drop: 2 };
  const plans: readonly Plan[] = [
    { posture: 'calm', rule: 'answer-in-public', moves: [start, direct, close, ...end] },
    {
      posture: 'reassure',
      rule: 'answer-in-public',
      moves: [start, ...(contact ? [direct] : [thanks, body]), close, ...end],
    },
  ];
  if (known) return plans;
  const wait: Plan = {
    posture: 'temporise',
    rule: 'hold-until-checked',
    moves: [start, thanks, { lines: frames.questionCheck }, ...end],
  };
  return [...plans, wait];
}

/** A question is answered in public; what the profile does not hold is left as a visible gap. */
export const question: Strategy = situation => {
  const { need } = situation;
  const ownCase = OWN_CASE.has(need.topic) && !isLoose(need.id) && PERSONAL.test(need.folded);
  const known = knownAnswer(situation) !== undefined;
  return {
    action: ownCase ? 'reply_then_dm' : 'reply',
    reason: ownCase
      ? {
          fr: 'Une question sur un dossier personnel : répondez en public, puis poursuivez en privé.',
          en: 'A question about a personal case: reply in public, then go on in private.',
        }
      : {
          fr: 'Une question : la réponse est utile à tous ceux qui lisent.',
          en: 'A question: the answer helps everyone who reads it.',
        },
    advice: known || ownCase ? [] : [FILL_IN],
    plans: ownCase && !situation.fact ? ownCasePlans(situation) : publicPlans(situation),
  };
};
