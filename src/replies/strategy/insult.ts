import type { Localized } from '../../engine/types';
import { isLoose } from '../need/problems';
import { complaintAdvice, complaintPlans } from './complaint';
import { question } from './question';
import type { Situation, Strategy } from './situation';

const ANSWER_ONLY_THE_NEED: Localized = {
  fr: 'Répondez seulement à la demande, une fois. N’évoquez pas le ton ; gardez une preuve si cela recommence.',
  en: 'Answer only the request, once. Leave the tone unmentioned; keep evidence if it happens again.',
};
const KEEP_EVIDENCE: Localized = {
  fr: 'Au deuxième message de ce genre : gardez la preuve (adresse, auteur, heure, texte exact), puis masquez et signalez si vos règles le prévoient.',
  en: 'From the second message of this kind: keep the evidence (address, author, time, exact text), then hide and report if your rules say so.',
};

const WAITING =
  /\b(?:attend\w*|attente|depuis|ca fait|wait\w*|since|still|for (?:over |more than )?\w+ (?:weeks?|days?|months?|hours?))\b/;

/** Whether a request can be read behind the hard words: a problem, a wait, a sum, or a legitimate label. */
export function needIsLegible({ need, labels }: Situation): boolean {
  if (labels.has('complaint') || labels.has('question')) return true;
  if (need.wait && WAITING.test(need.folded)) return true;
  if (isLoose(need.id)) return false;
  return (
    Boolean(need.wait ?? need.nth ?? need.amount ?? need.thing) ||
    need.since !== undefined ||
    need.asks.length > 0
  );
}

/** An insult gets no answer; the complaint inside it does. */
export const insult: Strategy = situation => {
  const { labels } = situation;
  if (labels.has('question') && !labels.has('complaint')) {
    const outline = question(situation);
    return { ...outline, advice: [ANSWER_ONLY_THE_NEED, ...outline.advice] };
  }
  if (needIsLegible(situation)) {
    return {
      action: 'reply_then_dm',
      reason: {
        fr: 'Une demande se lit derrière les mots durs : répondez à elle seule.',
        en: 'There is a request behind the hard words: answer that alone.',
      },
      advice: [ANSWER_ONLY_THE_NEED, ...complaintAdvice(situation)],
      plans: complaintPlans(situation),
    };
  }
  return {
    action: 'no_reply',
    reason: {
      fr: 'Une insulte sans demande : ne pas répondre lui retire son public.',
      en: 'An insult with no request: not answering takes its audience away.',
    },
    advice: [KEEP_EVIDENCE],
    plans: [],
  };
};

/** Swearing at a thing is anger, not abuse: the need is answered when there is one. */
export const profanity: Strategy = situation => {
  if (needIsLegible(situation)) {
    return {
      action: 'reply_then_dm',
      reason: {
        fr: 'De la colère, avec un besoin lisible : traitez-le comme une réclamation, sans parler du vocabulaire.',
        en: 'Anger with a need in it: treat it as a complaint and leave the language aside.',
      },
      advice: complaintAdvice(situation),
      plans: complaintPlans(situation),
    };
  }
  return {
    action: 'no_reply',
    reason: {
      fr: 'De la colère sans demande précise : rien à masquer, et rien à répondre tant que le besoin ne se lit pas.',
      en: 'Anger with no precise request: nothing to hide, and nothing to answer until a need shows.',
    },
    advice: [],
    plans: [],
  };
};
