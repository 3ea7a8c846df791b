import { LABELS, MILITANT_LABELS } from '../../../src/engine/labels';
import { ANCHORS } from '../anchors';
import { rocAuc } from '../metrics/binary';
import { calibrationError, reliability } from '../metrics/calibration';
import { confusion } from '../metrics/confusion';
import { labelScores, macroF1 } from '../metrics/labels';
import type { Figure, Mistake, Outcome, Section } from '../types';
import { labelNames, scored } from './answers';
import { described } from './mistakes';

const FAMILIES = ['toxic', 'militant', 'legitimate', 'none'] as const;

/** Every label on the comments written for this project that training never sees. */
export function heldOutLabels(outcomes: readonly Outcome[]): Section {
  const cases = outcomes.map(({ gold, verdict }) => ({
    gold: gold.labels ?? [],
    said: labelNames(verdict),
  }));
  const count = outcomes.length;
  const right = outcomes.filter(({ gold, verdict }) => gold.family === verdict.family).length;
  const perLabel = LABELS.map((label): Figure => {
    const { precision, recall, f1 } = labelScores(cases, label);
    const parts = `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}`;
    const holding = cases.filter(({ gold }) => gold.includes(label)).length;
    return {
      id: `held-out/${label}`,
      what: `${label}: F1 (${parts})`,
      value: f1,
      count: holding,
    };
  });
  return {
    title: 'Held-out comments written for this project',
    note: 'Counts beside a label are the comments that hold it.',
    figures: [
      { id: 'held-out/family', what: 'family right', value: right / count, count },
      {
        id: 'held-out/militant-macro-f1',
        what: 'militant labels, macro-F1',
        value: macroF1(cases, MILITANT_LABELS),
        count,
        anchor: ANCHORS.militant,
        goal: { atLeast: 0.8 },
      },
      {
        id: 'held-out/macro-f1',
        what: 'all labels, macro-F1',
        value: macroF1(cases, LABELS),
        count,
      },
      ...(['toxic', 'militant'] as const).map(fact => ({
        id: `held-out/${fact}-auc`,
        what: `ROC AUC of scores.${fact}`,
        value: rocAuc(scored(outcomes, fact)),
        count,
      })),
      ...perLabel,
    ],
    matrices: [
      confusion(
        'Families',
        FAMILIES,
        outcomes.map(({ gold, verdict }) => [gold.family ?? 'none', verdict.family] as const),
      ),
      confusion(
        'Labels (first of each comment)',
        [...LABELS, 'none'],
        cases.map(({ gold, said }) => [gold[0] ?? 'none', said[0] ?? 'none'] as const),
      ),
    ],
    mistakes: outcomes
      .filter(o => o.gold.family !== o.verdict.family)
      .map(familyMistake)
      .sort((a, b) => b.badness - a.badness),
  };
}

function familyMistake({ id, text, gold, verdict }: Outcome): Mistake {
  const sure = verdict.labels[0]?.score ?? 0;
  const expected = `${gold.family}${gold.labels?.length ? ` (${gold.labels.join(', ')})` : ''}`;
  return {
    id,
    text,
    expected,
    said: described(verdict),
    badness: gold.family === 'none' ? sure : 1 - sure,
  };
}

/** Whether 0.8 means eight in ten. */
export function calibration(title: string, id: string, outcomes: readonly Outcome[]): Section {
  const parts = (['toxic', 'militant'] as const).flatMap(fact => {
    const cases = scored(outcomes, fact);
    return cases.length === 0 ? [] : [{ fact, bins: reliability(cases), count: cases.length }];
  });
  return {
    title: `Calibration: ${title}`,
    figures: parts.map(({ fact, bins, count }) => ({
      id: `calibration/${id}/${fact}`,
      what: `expected calibration error of scores.${fact}`,
      value: calibrationError(bins),
      count,
    })),
    plots: parts.map(({ fact, bins }) => ({ title: `scores.${fact}`, bins })),
  };
}
