import type { Localized } from '../../engine/types';
import type { Move, Plan } from '../compose/plan';
import { action, greeting, signature } from './moves';
import type { Situation, Strategy } from './situation';

const VISIBLE: Localized = {
  fr: 'Laissez le message visible : un appel ou une indignation est une opinion protégée. Le masquer l’amplifie.',
  en: 'Leave the message visible: a call or an outcry is protected opinion. Hiding it makes it louder.',
};
const THEN_STOP: Localized = {
  fr: 'Une réponse, avec une source, puis plus rien. Épinglez-la si le sujet se répand.',
  en: 'One reply, with a source, then nothing more. Pin it if the subject spreads.',
};
const NO_FACT: Localized = {
  fr: 'Votre fiche de faits ne contient rien de récent sur ce sujet : complétez les crochets, ou choisissez l’option qui temporise.',
  en: 'Your fact sheet has nothing recent on this: fill in the brackets, or choose the option that buys time.',
};

/** Needs that name the value at stake; the others would answer a complaint nobody made. */
const VALUES = /^(?:animals|labour|environment|privacy|origin|advertising\.sponsor)\b/;

/** The value at stake, named without judging; the general wording when no topic is clear. */
function value({ need, phrases }: Situation): Move {
  return {
    lines: VALUES.test(need.id) ? phrases.problems[need.id].ack : phrases.frames.valueAck,
  };
}

/** The dated promise of an answer, with what is being gathered when the topic is clear. */
function hold(situation: Situation): Move {
  const { frames } = situation.phrases;
  return VALUES.test(situation.need.id)
    ? action(situation, frames.valueHold)
    : { lines: frames.valueHoldPlain };
}

/** One factual answer to a moral or political charge: value, fact, source; or a dated promise of an answer. */
export function valuePlans(situation: Situation): readonly Plan[] {
  const { frames } = situation.phrases;
  const start = [greeting(situation), value(situation)];
  return [
    {
      posture: 'calm',
      rule: 'one-fact-then-stop',
      moves: [
        ...start,
        { lines: situation.fact ? frames.valueFact : frames.valueGap },
        ...signature(situation),
      ],
    },
    {
      posture: 'temporise',
      rule: 'hold-until-checked',
      moves: [...start, hold(situation), ...signature(situation)],
    },
  ];
}

function strategy(reason: Localized): Strategy {
  return situation => ({
    action: 'reply',
    reason,
    advice: [VISIBLE, THEN_STOP, ...(situation.fact ? [] : [NO_FACT])],
    plans: valuePlans(situation),
  });
}

export const callToAction = strategy({
  fr: 'Un appel à agir : une réponse factuelle, une seule, sans débattre avec l’auteur.',
  en: 'A call to act: one factual reply, only one, without debating the author.',
});

export const moralOutrage = strategy({
  fr: 'Un reproche moral : nommer la valeur en jeu et donner un fait, sans répondre sur le terrain de la morale.',
  en: 'A moral charge: name the value at stake and give a fact, without answering morality with morality.',
});
