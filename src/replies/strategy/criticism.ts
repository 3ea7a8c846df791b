import type { Plan } from '../compose/plan';
import { acknowledge, action, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

/** Needs whose own wording suits an opinion; elsewhere it would answer a complaint nobody made. */
const OPINION = /^(?:price\.(?:high|rise|ask)|advertising|environment|animals|labour|origin)\b/;

/** Optional: thank and pass on, never defend. */
export function criticismPlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const start = greeting(situation);
  const end = signature(situation);
  const known = OPINION.test(situation.need.id);
  const ack = known ? acknowledge(situation) : { lines: frames.criticismAck };
  const next = known ? action(situation, frames.passOn) : { lines: frames.criticismStep };
  const close = { lines: frames.criticismClose, drop: 2 };
  return [
    { posture: 'calm', rule: 'thank-and-pass-on', moves: [start, ack, close, ...end] },
    { posture: 'reassure', rule: 'thank-and-pass-on', moves: [start, ack, next, ...end] },
  ];
}

export const criticism: Strategy = situation => ({
  action: 'reply',
  reason: {
    fr: 'Une critique, même dure, est un avis : une réponse est possible, le silence aussi.',
    en: 'Criticism, however hard, is an opinion: a reply is possible, and so is none.',
  },
  advice: [],
  plans: criticismPlans(situation),
});
