import { ANCHORS } from '../anchors';
import { binary, rocAuc } from '../metrics/binary';
import { confusion } from '../metrics/confusion';
import type { Figure, Goal, Outcome, Section } from '../types';
import { isFlaggedToxic, judged, scored } from './answers';
import { mistakesOn } from './mistakes';

/** Where a graded score counts as a yes, as the published figures do. */
const HALF = 0.5;

type Bench = {
  readonly title: string;
  readonly note?: string;
  readonly auc?: { readonly anchor?: string; readonly goal?: Goal };
  readonly accuracy?: { readonly anchor?: string; readonly goal?: Goal };
};

const BENCHES = {
  toxifrench_fr: {
    title: 'ToxiFrench: French forum talk',
    auc: { anchor: ANCHORS.toxifrenchAuc, goal: { atLeast: 0.88 } },
    accuracy: { anchor: ANCHORS.toxifrenchAccuracy, goal: { atLeast: 0.8 } },
  },
  jigsaw_balanced_fr: {
    title: 'Jigsaw, balanced, translated into French',
    accuracy: { anchor: ANCHORS.jigsawFr, goal: { atLeast: 0.9 } },
  },
  rtplx_fr: { title: 'RTP-LX, French', note: 'Some labels are debatable.' },
  hateday_fr: {
    title: 'HateDay, French',
    note: 'Labels follow a word list; harsh words about things count as toxic.',
  },
  youtoxic_en: { title: 'YouToxic: English YouTube comments' },
  wiki_gc_en: { title: 'Wikipedia talk, natural balance' },
  mupid_en: {
    title: 'MUPID: incivility in political tweets',
    note: 'Impolite and intolerant both count as toxic, also towards parties and politicians.',
  },
  cyberaggression_ado_fr: {
    title: 'Bullying chat of French teenagers',
    note: 'Labelled in context: lines that are harmless by themselves may count as aggression.',
  },
} as const satisfies Record<string, Bench>;

export type ToxicityBench = keyof typeof BENCHES;
export const TOXICITY_BENCHES = Object.keys(BENCHES) as ToxicityBench[];

/** ROC AUC of the graded score, and what calling a comment toxic is worth. */
export function toxicity(name: ToxicityBench, outcomes: readonly Outcome[]): Section {
  const bench: Bench = BENCHES[name];
  const scores = scored(outcomes, 'toxic');
  const cases = judged(outcomes, 'toxic', isFlaggedToxic);
  const flags = binary(cases);
  const atHalf = binary(scores.map(({ gold, score }) => ({ gold, said: score >= HALF })));
  const figure = (id: string, what: string, value: number, more: Partial<Figure> = {}): Figure => ({
    id: `${name}/${id}`,
    what,
    value,
    count: cases.length,
    ...more,
  });
  return {
    title: bench.title,
    ...(bench.note === undefined ? {} : { note: bench.note }),
    figures: [
      figure('auc', 'ROC AUC of scores.toxic', rocAuc(scores), bench.auc),
      figure('accuracy', `accuracy, scores.toxic from ${HALF}`, atHalf.accuracy, bench.accuracy),
      figure('flag-accuracy', 'accuracy of the family toxic', flags.accuracy),
      figure('precision', 'precision', flags.precision),
      figure('recall', 'recall', flags.recall),
      figure('f1', 'F1', flags.f1),
      figure('false-positives', 'harmless comments called toxic', flags.falsePositiveRate),
    ],
    matrices: [
      confusion(
        bench.title,
        ['toxic', 'harmless'],
        cases.map(({ gold, said }) => [nameOf(gold), nameOf(said)] as const),
      ),
    ],
    mistakes: mistakesOn(outcomes, 'toxic', isFlaggedToxic),
  };
}

const nameOf = (toxic: boolean): string => (toxic ? 'toxic' : 'harmless');
