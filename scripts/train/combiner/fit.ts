import type { Coefficients, LabelWeights } from '../../../src/engine/combine/coefficients';
import {
  familyEvidence,
  type LabelEvidence,
  labelEvidence,
  type Weighable,
} from '../../../src/engine/combine/evidence';
import { familyOf, LABELS, type Label } from '../../../src/engine/labels';
import { chance } from '../augment';
import type { AuthoredRow } from '../rows';
import { fitLogistic, type Logistic, predict } from './logistic';

/** A held-out comment and what the engine knows of it. */
export type Observed = { readonly row: AuthoredRow; readonly known: Weighable };

const LABEL_RIDGE = 1e-4;
const FAMILY_RIDGE = 1e-3;
const PARTS = 5;
/** Candidate thresholds. */
const GRID = Array.from({ length: 34 }, (_, i) => 0.1 + i * 0.025);
/** The model alone needs at least this much: it has no rule to show for it, only a resemblance. */
const LEAST_ALONE = { toxic: 0.6, militant: 0.5, legitimate: 0.5, none: 0 } as const;
/** Below this the model overrules the rule: marking an honest customer is the worst error. */
const LEAST_RULED = { toxic: 0.4, militant: 0.2, legitimate: 0, none: 0 } as const;

/**
 * The fold holds few kinds of hatred and threats, and the network leans on what it knows of them: a
 * rule that reads one counts for at least this much. Chosen on the templates of HateCheck in `dev/`.
 */
const LEAST_FIRED: Partial<Record<Label, number>> = { identity_attack: 1, threat: 1 };

const part = (row: AuthoredRow) => Math.floor(chance(`part ${row.id}`) * PARTS);

/** Scores of each row by a regression that was fitted on the other parts. */
function crossScores(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  parts: readonly number[],
  ridge: number,
): number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (let held = 0; held < PARTS; held++) {
    const inside = rows.flatMap((_, i) => (parts[i] === held ? [] : [i]));
    const fitted = fitLogistic(
      inside.map(i => rows[i] ?? []),
      inside.map(i => truth[i] ?? 0),
      ridge,
    );
    rows.forEach((row, i) => {
      if (parts[i] === held) scores[i] = predict(fitted, row);
    });
  }
  return scores;
}

function inputsOf({ model, fired, heldBack }: LabelEvidence): number[] {
  return [model, fired, heldBack];
}

/** F1 when a label is given from `ruled` if a rule fired, from `alone` if none did. */
function f1Of(
  scores: readonly number[],
  fired: readonly boolean[],
  truth: readonly number[],
  { ruled, alone }: { ruled: number; alone: number },
): number {
  let [hits, given, positive] = [0, 0, 0];
  scores.forEach((score, i) => {
    if (truth[i] === 1) positive++;
    if (score < (fired[i] ? ruled : alone)) return;
    given++;
    if (truth[i] === 1) hits++;
  });
  return given + positive === 0 ? 0 : (2 * hits) / (given + positive);
}

/** The pair of thresholds with the best F1. Labels that accuse need more from the model alone. */
function bestThresholds(
  label: Label,
  scores: readonly number[],
  fired: readonly boolean[],
  truth: readonly number[],
): { ruled: number; alone: number; f1: number } {
  const family = familyOf(label);
  let best = { ruled: 1, alone: 1, f1: -1 };
  for (const ruled of GRID.filter(threshold => threshold >= LEAST_RULED[family])) {
    for (const alone of GRID.filter(threshold => threshold >= LEAST_ALONE[family])) {
      if (alone < ruled) continue;
      const f1 = f1Of(scores, fired, truth, { ruled, alone });
      if (f1 > best.f1) best = { ruled, alone, f1 };
    }
  }
  return best;
}

const truthOf = (observed: readonly Observed[], label: Label) =>
  observed.map(({ row }) => (row.labels.includes(label) ? 1 : 0));

/** Coefficients fitted on all observed rows, thresholds on scores across parts. */
export function fitCombiner(observed: readonly Observed[]): {
  coefficients: Coefficients;
  report: { label: Label; f1: number }[];
} {
  const parts = observed.map(({ row }) => part(row));
  const evidence = observed.map(({ known }) => labelEvidence(known));
  const fitted = LABELS.map((label, i) => {
    const inputs = evidence.map(labels =>
      inputsOf(labels[i] ?? { model: 0, fired: 0, heldBack: 0 }),
    );
    const truth = truthOf(observed, label);
    const scores = crossScores(inputs, truth, parts, LABEL_RIDGE);
    const fired = inputs.map(([, ruled = 0]) => ruled > 0);
    const { ruled, alone, f1 } = bestThresholds(label, scores, fired, truth);
    const { bias, weights } = fitLogistic(inputs, truth, LABEL_RIDGE);
    const [model = 0, learned = 0, heldBack = 0] = weights;
    const trust = Math.max(learned, LEAST_FIRED[label] ?? -Infinity);
    const rounded = roundAll({ bias, model, fired: trust, heldBack, ruled, alone });
    return { label, f1, weights: rounded as LabelWeights };
  });
  const family = (name: 'toxic' | 'militant'): Logistic => {
    const inputs = observed.flatMap(({ known: { scores } }, i) =>
      scores ? [familyEvidence(name, scores, evidence[i] ?? [])] : [],
    );
    const truth = observed.map(({ row }) =>
      row.labels.some(label => label !== 'none' && familyOf(label) === name) ? 1 : 0,
    );
    const { bias, weights } = fitLogistic(inputs, truth, FAMILY_RIDGE);
    return { bias: round(bias), weights: weights.map(round) };
  };
  const labels = Object.fromEntries(fitted.map(({ label, weights }) => [label, weights]));
  return {
    coefficients: {
      labels: labels as Coefficients['labels'],
      toxic: family('toxic'),
      militant: family('militant'),
    },
    report: fitted.map(({ label, f1 }) => ({ label, f1 })),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function roundAll(values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, round(value)]));
}
