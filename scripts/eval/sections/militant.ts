import type { Verdict } from '../../../src/engine/types';
import { binary, rocAuc } from '../metrics/binary';
import type { DevSet } from '../sets/dev-sets';
import type { Figure, Outcome, Section } from '../types';
import { type Fact, has, judged, scored } from './answers';
import { mistakesOn } from './mistakes';

type Bench = {
  readonly what: string;
  readonly fact: Fact;
  readonly says: (verdict: Verdict) => boolean;
};

const callsToAction = has('call_to_action');
const outraged = ({ family }: Verdict): boolean => family === 'militant' || family === 'toxic';

const BENCHES = {
  collective_action_en: {
    what: 'Reddit comments that call on others',
    fact: 'callToAction',
    says: callsToAction,
  },
  blm_activism_en: {
    what: 'tweets that call to action, Black Lives Matter',
    fact: 'callToAction',
    says: callsToAction,
  },
  moral_outrage_en: {
    what: 'outrage at an airline (militant or toxic)',
    fact: 'militant',
    says: outraged,
  },
} as const satisfies Partial<Record<DevSet, Bench>>;

export const MILITANT_SETS = Object.keys(BENCHES) as (keyof typeof BENCHES)[];

/** The public benchmarks nearest to our militant labels; their definitions differ from ours. */
export function militant(outcomes: ReadonlyMap<DevSet, readonly Outcome[]>): Section {
  const figures = MILITANT_SETS.flatMap((name): Figure[] => {
    const { what, fact, says } = BENCHES[name];
    const part = outcomes.get(name) ?? [];
    const cases = judged(part, fact, says);
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
      figure('auc', 'ROC AUC of scores.militant', rocAuc(scored(part, 'militant'))),
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
