import { familyOf, LABELS, type Label } from '../../../src/engine/labels';
import { labelScores } from '../metrics/labels';
import type { Figure, Mistake, Outcome, Section } from '../types';
import { labelNames } from './answers';
import { described } from './mistakes';

const GOAL = { atLeast: 0.95 };

/** The examples of the taxonomy (each has one label) and its near-misses. */
export function taxonomy(examples: readonly Outcome[], nearMisses: readonly Outcome[]): Section {
  const found = examples.filter(hasItsLabel);
  const nearRight = nearMisses.filter(hasItsLabel);
  const quiet = nearMisses.filter(isQuiet);
  const highlighted = quiet.filter(isHighlighted);
  const cases = examples.concat(nearMisses).map(({ gold, verdict }) => ({
    gold: gold.labels ?? [],
    said: labelNames(verdict).slice(0, 1),
  }));
  const ratio = (id: string, what: string, part: number, whole: number): Figure => ({
    id: `taxonomy/${id}`,
    what,
    value: part / whole,
    count: whole,
  });
  return {
    title: 'Taxonomy',
    note: 'Per label: the first label said, over examples and near-misses.',
    figures: [
      { ...ratio('examples', 'examples found', found.length, examples.length), goal: GOAL },
      {
        ...ratio('near-misses', 'near-misses right', nearRight.length, nearMisses.length),
        goal: GOAL,
      },
      {
        ...ratio(
          'highlighted',
          'harmless near-misses highlighted',
          highlighted.length,
          quiet.length,
        ),
        goal: { atMost: 0.05 },
      },
      ...LABELS.map((label): Figure => {
        const { precision, recall, f1 } = labelScores(cases, label);
        const parts = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
        const count = cases.filter(({ gold }) => gold.includes(label)).length;
        return { id: `taxonomy/${label}`, what: `${label}: F1 (${parts})`, value: f1, count };
      }),
    ],
    mistakes: examples
      .concat(nearMisses)
      .filter(outcome => !hasItsLabel(outcome))
      .map(mistake),
  };
}

/** An example has its label; a near-miss that should have none may be praise or a plain opinion. */
function hasItsLabel({ gold, verdict }: Outcome): boolean {
  const [expected] = gold.labels ?? [];
  return expected ? labelNames(verdict).includes(expected) : !isFlagged(labelNames(verdict));
}

const isFlagged = (labels: readonly Label[]): boolean =>
  labels.some(label => familyOf(label) !== 'legitimate');

/** Nothing to highlight in it: no label, or a legitimate one. */
const isQuiet = ({ gold }: Outcome): boolean => !isFlagged(gold.labels ?? []);

const isHighlighted = ({ verdict }: Outcome): boolean => isFlagged(labelNames(verdict));

function mistake({ id, text, gold, verdict }: Outcome): Mistake {
  const expected = gold.labels?.join(', ') || 'none';
  return { id, text, expected, said: described(verdict), badness: 1 };
}
