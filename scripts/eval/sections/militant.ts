import type { Verdict } from '../../../src/engine/types';
import { binary, rocAuc } from '../metrics/binary';
import type { DevSet } from '../sets/dev-sets';
import type { Figure, Outcome, Section } from '../types';
import { type Fact, has, judged } from './answers';
import { mistakesOn } from './mistakes';

type Bench = {
  readonly what: string;
  readonly fact: Fact;
  readonly says: (verdict: Verdict) => boolean;
  readonly score: (verdict: Verdict) => number;
};

const callsToAction = has('call_to_action');
const outraged = ({ family }: Verdict): boolean => family === 'militant' || family === 'toxic';
const militantScore = ({ scores }: Verdict): number => scores.militant;
const eitherScore = ({ scores }: Verdict): number => Math.max(scores.militant, scores.toxic);

const BENCHES = {
  collective_action_en: {
    what: 'Reddit comments that call on others',
    fact: 'callToAction',
    says: callsToAction,
    score: militantScore,
  },
  blm_activism_en: {
    what: 'tweets that call to action, Black Lives Matter',
    fact: 'callToAction',
    says: callsToAction,
    score: militantScore,
  },
  moral_outrage_en: {
    what: 'outrage at an airline (militant or toxic)',
    fact: 'militant',
    says: outraged,
    score: eitherScore,
  },
} as const satisfies Partial<Record<DevSet, Bench>>;

export const MILITANT_SETS = Object.keys(BENCHES) as (keyof typeof BENCHES)[];

/** The public benchmarks nearest to our militant labels; their definitions differ from ours. */
export function militant(outcomes: ReadonlyMap<DevSet, readonly Outcome[]>): Section {
  const figures = MILITANT_SETS.flatMap((name): Figure[] => {
    const { what, fact, says, score } = BENCHES[name];
    const cases = judged(outcomes.get(name) ?? [], fact, says);
    const scores = cases.map(c => ({ gold: c.gold, score: score(c.outcome.verdict) }));
    const { precision, recall, f1 } = binary(cases);
    const figure = (id: string, label: string, value: number): Figure => ({
      id: `${name}/${id}`,
      what: `${what}: ${label}`,
      value,
      count: cases.length,
    });
    return [
      figure('precision', 'precision', precision),
      figure('recall', 'recall', recall),
      figure('f1', 'F1', f1),
      figure('auc', 'ROC AUC of the graded score', rocAuc(scores)),
    ];
  });
  return {
    title: 'Militant comments',
    note: 'Made for other questions: read them as trends. Militant labels proper are measured on the held-out comments.',
    figures,
    mistakes: MILITANT_SETS.flatMap(name => {
      const { fact, says } = BENCHES[name];
      return mistakesOn(outcomes.get(name) ?? [], fact, says);
    }).sort((a, b) => b.badness - a.badness),
  };
}
