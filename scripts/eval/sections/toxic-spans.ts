import { ANCHORS } from '../anchors';
import { charF1, markedChars } from '../metrics/spans';
import type { Mistake, Outcome, Section } from '../types';

/** Character F1 of the marks against the toxic words that people chose. */
export function toxicSpans(outcomes: readonly Outcome[]): Section {
  const scored = outcomes.map(outcome => ({
    outcome,
    f1: charF1(outcome.gold.toxicChars ?? [], markedChars(outcome.verdict.spans)),
  }));
  const mean = scored.reduce((sum, { f1 }) => sum + f1, 0) / scored.length;
  const unmarked = scored.filter(({ outcome }) => markedChars(outcome.verdict.spans).size === 0);
  return {
    title: 'SemEval-2021 toxic spans, English',
    figures: [
      {
        id: 'toxic-spans/f1',
        what: 'mean character F1',
        value: mean,
        count: scored.length,
        anchor: ANCHORS.toxicSpans,
        goal: { atLeast: 0.68 },
      },
      {
        id: 'toxic-spans/unmarked',
        what: 'comments left without a mark',
        value: unmarked.length / scored.length,
        count: scored.length,
      },
    ],
    mistakes: scored
      .map(({ outcome, f1 }) => mistake(outcome, f1))
      .sort((a, b) => b.badness - a.badness),
  };
}

function mistake({ id, text, gold, verdict }: Outcome, f1: number): Mistake {
  return {
    id,
    text,
    expected: quoted(text, gold.toxicChars ?? []),
    said: quoted(
      text,
      [...markedChars(verdict.spans)].sort((a, b) => a - b),
    ),
    badness: 1 - f1,
  };
}

/** The marked characters, with an ellipsis where the mark is broken. */
function quoted(text: string, chars: readonly number[]): string {
  const words = chars.map((at, i) =>
    i > 0 && chars[i - 1] !== at - 1 ? ` … ${text[at]}` : text[at],
  );
  return words.join('') || 'nothing';
}
