import type { Plan } from '../compose/plan';
import { acknowledge, action, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

/** Topics whose own wording suits an opinion; elsewhere it would answer a complaint nobody made. */
const OPINIONS = new Set(['price', 'advertising', 'environment', 'animals', 'labour', 'origin']);

/** Optional: thank and pass on, never defend. */
export function criticismPlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const known = OPINIONS.has(situation.need.topic);
  const ack =
    known || situation.need.id === 'quality.taste'
      ? acknowledge(situation)
      : { lines: frames.criticismAck };
  const next = known ? action(situation, frames.passOn) : { lines: frames.criticismStep };
  const start = [greeting(situation), ack];
  const end = signature(situation);
  return [
    {
      posture: 'calm',
      rule: 'thank-and-pass-on',
      moves: [...start, { lines: frames.criticismClose, drop: 4 }, ...end],
    },
    {
      posture: 'reassure',
      rule: 'thank-and-pass-on',
      moves: [...start, next, ...end],
    },
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
