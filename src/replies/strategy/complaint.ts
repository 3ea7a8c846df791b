import type { Localized } from '../../engine/types';
import type { Plan } from '../compose/plan';
import { acknowledge, action, channel, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

const APOLOGISED: Localized = {
  fr: 'Vous avez déjà présenté des excuses dans ce fil : les options ne les répètent pas, elles disent ce qui change.',
  en: 'You already apologised in this thread: these options do not repeat it, they say what changes.',
};
const NO_SAFETY_LINE: Localized = {
  fr: 'Votre profil ne contient pas de ligne sécurité ou consommateurs : en ajouter une permet de la citer ici.',
  en: 'Your profile has no safety or consumer line: add one and it can be given here.',
};
const SECURITY: Localized = {
  fr: 'Ne demandez jamais un mot de passe ni un code, même en privé ; prévenez l’équipe sécurité.',
  en: 'Never ask for a password or a code, even in private; tell the security team.',
};

function calm(situation: Situation): Plan {
  const { frames } = situation.phrases;
  const { aroused } = situation.need;
  const ack = acknowledge(situation);
  const body = aroused
    ? [action(situation, frames.explainFirst), ack]
    : [ack, action(situation, frames.explain)];
  return {
    posture: 'calm',
    rule: aroused ? 'explain-when-aroused' : 'acknowledge-and-explain',
    moves: [
      greeting(situation),
      ...body,
      ...safety(situation),
      ...channel(situation),
      ...signature(situation),
    ],
  };
}

function reassure(situation: Situation): Plan {
  const { frames } = situation.phrases;
  const regret = situation.apologised ? [] : [action(situation, frames.regret, 4)];
  return {
    posture: 'reassure',
    rule: 'regret-and-next-step',
    moves: [
      greeting(situation),
      acknowledge(situation),
      ...regret,
      action(situation, frames.nextStep),
      ...safety(situation),
      ...channel(situation, 3),
      ...signature(situation),
    ],
  };
}

function temporise(situation: Situation): Plan {
  return {
    posture: 'temporise',
    rule: 'hold-until-checked',
    moves: [
      greeting(situation),
      acknowledge(situation),
      action(situation, situation.phrases.frames.checking),
      ...safety(situation),
      ...channel(situation, 3),
      ...signature(situation),
    ],
  };
}

function safety({ need, request, phrases }: Situation): Plan['moves'] {
  if (need.topic !== 'safety') return [];
  const keep = need.id !== 'safety.foreign' ? [] : [{ lines: phrases.frames.keepProduct, drop: 3 }];
  return request.profile.safetyLine
    ? [...keep, { lines: phrases.frames.safetyLine, drop: 4 }]
    : keep;
}

/**
 * The options for a complaint, in the order the evidence gives: explanation first when the message
 * is heated; else accommodating first, except for hedonic brands where explaining is accepted
 * (Johnen & Schnittka 2019, JAMS).
 */
export function complaintPlans(situation: Situation): readonly Plan[] {
  const { sector } = situation.request.profile;
  const accommodating = sector === 'utilitarian' || sector === 'public';
  const [first, second] = [calm(situation), reassure(situation)];
  const order = situation.need.aroused || !accommodating ? [first, second] : [second, first];
  return [...order, temporise(situation)];
}

/** What to keep in mind beside a complaint. */
export function complaintAdvice({ apologised, need, request }: Situation): readonly Localized[] {
  return [
    ...(apologised ? [APOLOGISED] : []),
    ...(need.topic === 'safety' && !request.profile.safetyLine ? [NO_SAFETY_LINE] : []),
    ...(need.id === 'account.hacked' ? [SECURITY] : []),
  ];
}

/** One public reply that names the fact, then private messages. */
export const complaint: Strategy = situation => ({
  action: 'reply_then_dm',
  reason: {
    fr: 'Une réclamation : une réponse publique qui nomme le fait, puis la messagerie privée.',
    en: 'A complaint: one public reply that names the fact, then private messages.',
  },
  advice: complaintAdvice(situation),
  plans: complaintPlans(situation),
});
