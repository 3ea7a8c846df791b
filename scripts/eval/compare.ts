import { isFlaggedToxic } from './sections/answers';
import { described } from './sections/mistakes';
import type { Figure, Outcome, Section } from './types';

/** What one run leaves for the next to compare itself with. */
export type Snapshot = {
  readonly figures: Readonly<Record<string, number>>;
  /** For each comment whose toxicity is known: was it judged rightly, and what was said. */
  readonly answers: Readonly<Record<string, { readonly right: boolean; readonly said: string }>>;
};

export type Change = { readonly text: string; readonly before: string; readonly after: string };

export type Comparison = {
  readonly figures: readonly {
    readonly id: string;
    readonly before: number;
    readonly after: number;
  }[];
  readonly won: readonly Change[];
  readonly lost: readonly Change[];
};

/** Whether the engine is right about a comment: its family, else whether it is toxic. */
function isRight({ gold, verdict }: Outcome): boolean | undefined {
  if (gold.family !== undefined) return gold.family === verdict.family;
  const toxic = gold.toxic ?? gold.identityAttack;
  return toxic === undefined ? undefined : toxic === isFlaggedToxic(verdict);
}

export function snapshot(sections: readonly Section[], outcomes: readonly Outcome[]): Snapshot {
  const figures = sections.flatMap((section): readonly Figure[] => section.figures);
  return {
    figures: Object.fromEntries(figures.map(({ id, value }) => [id, value])),
    answers: Object.fromEntries(
      outcomes.flatMap(outcome => {
        const right = isRight(outcome);
        return right === undefined
          ? []
          : [[outcome.id, { right, said: described(outcome.verdict) }]];
      }),
    ),
  };
}

/** What a change won and lost since an earlier run, by figure and by comment. */
export function compare(
  before: Snapshot,
  after: Snapshot,
  outcomes: readonly Outcome[],
): Comparison {
  const changes = (toRight: boolean): Change[] =>
    outcomes.flatMap(({ id, text }) => {
      const [then, now] = [before.answers[id], after.answers[id]];
      if (!then || !now || then.right === now.right || now.right !== toRight) return [];
      return [{ text, before: then.said, after: now.said }];
    });
  const figures = Object.entries(after.figures).flatMap(([id, value]) => {
    const then = before.figures[id];
    return then === undefined || then === value ? [] : [{ id, before: then, after: value }];
  });
  return { figures, won: changes(true), lost: changes(false) };
}
