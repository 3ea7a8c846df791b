import type { Plan } from '../compose/plan';
import { praised, staffName, thankedRole } from '../need/praised';
import { greeting, signature } from './moves';
import type { Strategy } from './situation';

/** Thanks that name what was liked; one warm sentence, no sales pitch. */
export const praise: Strategy = situation => {
  const { need, request, phrases } = situation;
  const { text } = request.comment;
  const thing = need.things.find(({ pointed }) => pointed);
  const lines = phrases.praise[praised(need, staffName(text), thankedRole(text, need.lang))];
  const start = greeting(situation);
  const end = signature(situation);
  const { praiseWord, praiseClose } = phrases.frames;
  const closing = { calm: praiseWord, reassure: praiseClose } as const;
  const plans: readonly Plan[] = (['calm', 'reassure'] as const).map(posture => ({
    posture,
    rule: 'name-what-was-praised',
    moves: [start, { lines }, { lines: closing[posture], drop: 2 }, ...end],
  }));
  return {
    action: 'reply',
    reason: {
      fr: 'Un compliment : remercier en nommant ce qui a plu.',
      en: 'A compliment: give thanks by naming what was liked.',
    },
    advice: [],
    plans,
    ...(thing && { thing }),
  };
};
