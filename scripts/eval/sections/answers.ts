import { familyOf, type Label } from '../../../src/engine/labels';
import type { Verdict } from '../../../src/engine/types';
import type { Judged, Scored } from '../metrics/binary';
import type { Gold, Outcome } from '../types';

/** A toxic label other than profanity: abuse of someone, not mere swearing. */
export function isAbusive({ labels }: Verdict): boolean {
  return labels.some(({ label }) => familyOf(label) === 'toxic' && label !== 'profanity');
}

export const isFlaggedToxic = ({ family }: Verdict): boolean => family === 'toxic';

export const has =
  (label: Label) =>
  ({ labels }: Verdict): boolean =>
    labels.some(found => found.label === label);

export const labelNames = ({ labels }: Verdict): Label[] => labels.map(({ label }) => label);

/** The yes-or-no facts of a gold standard. */
export type Fact = 'toxic' | 'militant' | 'identityAttack' | 'callToAction';

/** The outcomes whose set speaks of a fact, with the engine's answer. */
export function judged(
  outcomes: readonly Outcome[],
  fact: Fact,
  says: (verdict: Verdict) => boolean,
): (Judged & { readonly outcome: Outcome })[] {
  return outcomes.flatMap(outcome => {
    const gold: Gold[Fact] = outcome.gold[fact];
    return gold === undefined ? [] : [{ gold, said: says(outcome.verdict), outcome }];
  });
}

/** The same with one of the graded scores. */
export function scored(outcomes: readonly Outcome[], fact: 'toxic' | 'militant'): Scored[] {
  return outcomes.flatMap(({ gold, verdict }) => {
    const truth = gold[fact];
    return truth === undefined ? [] : [{ gold: truth, score: verdict.scores[fact] }];
  });
}
