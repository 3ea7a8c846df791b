import type { Verdict } from '../../../src/engine/types';
import type { Mistake, Outcome } from '../types';
import type { Fact } from './answers';
import { judged } from './answers';

/** One line that tells what the engine said. */
export function described({ family, labels, scores }: Verdict): string {
  const names = labels.map(({ label, score }) => `${label} ${score.toFixed(2)}`).join(', ');
  return `${family}${names ? ` (${names})` : ''}, toxic ${scores.toxic.toFixed(2)}`;
}

/** The wrong answers on a fact, the most confident first. */
export function mistakesOn(
  outcomes: readonly Outcome[],
  fact: Fact,
  says: (verdict: Verdict) => boolean,
): Mistake[] {
  return judged(outcomes, fact, says)
    .filter(({ gold, said }) => gold !== said)
    .map(({ gold, outcome: { id, text, verdict } }) => {
      const score = fact === 'toxic' || fact === 'identityAttack' ? 'toxic' : 'militant';
      const sure = verdict.scores[score];
      return {
        id,
        text,
        expected: gold ? fact : `not ${fact}`,
        said: described(verdict),
        badness: gold ? 1 - sure : sure,
      };
    })
    .sort((a, b) => b.badness - a.badness);
}
