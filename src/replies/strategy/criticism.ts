import type { Plan } from '../compose/plan';
import { acknowledge, action, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

/** Optional: thank and pass on, never defend. */
export function criticismPlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const start = [greeting(situation), acknowledge(situation)];
  return [
    {
      posture: 'calm',
      rule: 'thank-and-pass-on',
      moves: [
        ...start,
        action(situation, frames.passOn, 5),
        { lines: frames.criticismClose },
        ...signature(situation),
      ],
    },
    {
      posture: 'reassure',
      rule: 'thank-and-pass-on',
      moves: [...start, action(situation, frames.passOn), ...signature(situation)],
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
