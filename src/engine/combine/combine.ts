import { familyOf, LABELS, type Label } from '../labels';
import type { Finding } from '../rules/core/types';
import type { LabelScore } from '../types';

/** What a statistical model says of a comment: calibrated probabilities. */
export type ModelScores = {
  readonly toxic: number;
  readonly militant: number;
  /** In the order of LABELS. */
  readonly labels: Float32Array;
};

export type Combined = {
  /** Above their thresholds, best first. */
  readonly labels: readonly LabelScore[];
  readonly toxic: number;
  readonly militant: number;
};

/** A label's score from which it is given. */
const THRESHOLD = 0.5;
/** The model flags alone only from here: it has no words to show for it that a person could check. */
const MODEL_ALONE = 0.9;
/** A match that its stance holds back still raises the graded score a little. */
const HELD_BACK = 0.15;
/** How much of a label's score counts as toxicity: swearing is anger, not abuse. */
const TOXIC_SHARE: Partial<Record<Label, number>> = { profanity: 0.6 };

/**
 * Combines rules and model. Rules of one label are independent evidence (noisy-or); the model adds
 * its own where a rule has spoken, and speaks alone only when it is very sure.
 * @param terms sureness of the lexicon terms that no rule used: weak evidence for the graded score
 */
export function combine(
  findings: readonly Finding[],
  terms: readonly number[],
  model?: ModelScores,
): Combined {
  const scores = new Map<Label, number>();
  for (const [rule, heldBack] of bestOfEachRule(findings)) {
    if (!heldBack) scores.set(rule.label, either(scores.get(rule.label) ?? 0, rule.sure));
  }
  if (model) addModel(scores, model);
  const labels = [...scores]
    .map(([label, score]) => ({ label, score: round(score) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  return {
    labels,
    toxic: round(graded('toxic', scores, findings, terms, model?.toxic)),
    militant: round(graded('militant', scores, findings, [], model?.militant)),
  };
}

/** Each rule once, and whether every one of its matches is held back. */
function bestOfEachRule(findings: readonly Finding[]): Map<Finding['rule'], boolean> {
  const best = new Map<Finding['rule'], boolean>();
  for (const { rule, heldBackBy } of findings) {
    best.set(rule, (best.get(rule) ?? true) && heldBackBy.length > 0);
  }
  return best;
}

function addModel(scores: Map<Label, number>, model: ModelScores): void {
  for (const [i, label] of LABELS.entries()) {
    const probability = model.labels[i] ?? 0;
    const ruled = scores.get(label);
    if (ruled !== undefined) scores.set(label, either(ruled, probability * 0.5));
    else if (probability >= MODEL_ALONE) scores.set(label, probability);
  }
}

/** A family's score for ranking comments, whether or not a label is given. */
function graded(
  family: 'toxic' | 'militant',
  scores: ReadonlyMap<Label, number>,
  findings: readonly Finding[],
  terms: readonly number[],
  model?: number,
): number {
  let score = 0;
  for (const [label, value] of scores) {
    if (familyOf(label) === family) score = either(score, value * (TOXIC_SHARE[label] ?? 1));
  }
  for (const { rule, heldBackBy } of findings) {
    if (familyOf(rule.label) === family && heldBackBy.length > 0) {
      score = either(score, rule.sure * HELD_BACK);
    }
  }
  for (const sure of terms.slice(0, 4)) score = either(score, sure * HELD_BACK);
  return model === undefined ? score : either(score * 0.8, model * 0.8);
}

function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

/** Four digits are all that the figures bear. */
function round(value: number): number {
  return Math.round(Math.min(value, 0.999) * 1e4) / 1e4;
}
