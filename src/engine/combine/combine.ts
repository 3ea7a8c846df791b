import type { Corrector } from '../corrections';
import { familyOf, LABELS, type Label } from '../labels';
import type { ModelScores } from '../model/model';
import type { Finding } from '../rules/core/types';
import type { LabelScore } from '../types';

/** What is known of a comment before it is weighed. */
export type Weighable = {
  readonly findings: readonly Finding[];
  /** Sureness of the lexicon terms in the text, best first: weak evidence for the graded score. */
  readonly terms: readonly number[];
  /** Folded words of the text, for the corrections. */
  readonly words: readonly string[];
  readonly scores: ModelScores | undefined;
  readonly corrector: Corrector;
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
/** How much the model adds to a label that a rule has found. */
const MODEL_SHARE = 0.5;
/** A match that its stance holds back, or a term no rule used, still raises the graded score. */
const WEAK = 0.15;
const MOST_TERMS = 4;
/** How much of a label's score counts as toxicity: swearing is anger, not abuse. */
const TOXIC_SHARE: Partial<Record<Label, number>> = { profanity: 0.6 };

/**
 * Combines rules and model. Rules of one label are independent evidence (noisy-or); the model adds
 * its own where a rule has spoken, and speaks alone only when it is very sure. The person's
 * corrections come last.
 */
export function combine(comment: Weighable): Combined {
  const { scores, corrector, words } = comment;
  const found = scoreLabels(comment);
  const labels = [...found]
    .map(([label, score]) => {
      const family = familyOf(label);
      const corrected =
        family === 'toxic' || family === 'militant'
          ? corrector.adjust(family, score, words)
          : score;
      return { label, score: round(corrected) };
    })
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score || LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  const graded = (family: 'toxic' | 'militant') =>
    round(corrector.adjust(family, grade(family, found, comment, scores?.[family]), words));
  return { labels, toxic: graded('toxic'), militant: graded('militant') };
}

function scoreLabels({ findings, scores, corrector }: Weighable): Map<Label, number> {
  const found = new Map<Label, number>();
  const fired = findings.filter(({ heldBackBy }) => heldBackBy.length === 0);
  for (const rule of new Set(fired.map(finding => finding.rule))) {
    const sure = rule.sure * corrector.ruleTrust(rule.id);
    found.set(rule.label, either(found.get(rule.label) ?? 0, sure));
  }
  for (const [i, label] of scores ? LABELS.entries() : []) {
    const probability = scores?.labels[i] ?? 0;
    const ruled = found.get(label);
    if (ruled !== undefined) found.set(label, either(ruled, probability * MODEL_SHARE));
    else if (probability >= MODEL_ALONE) found.set(label, probability);
  }
  return found;
}

/** A family's score for ranking comments, whether or not a label is given. */
function grade(
  family: 'toxic' | 'militant',
  found: ReadonlyMap<Label, number>,
  { findings, terms }: Weighable,
  model: number | undefined,
): number {
  let score = 0;
  for (const [label, value] of found) {
    if (familyOf(label) === family) score = either(score, value * (TOXIC_SHARE[label] ?? 1));
  }
  for (const { rule, heldBackBy } of findings) {
    if (familyOf(rule.label) === family && heldBackBy.length > 0) {
      score = either(score, rule.sure * WEAK);
    }
  }
  if (family === 'toxic') {
    for (const sure of terms.slice(0, MOST_TERMS)) score = either(score, sure * WEAK);
  }
  return model === undefined ? score : either(score * 0.8, model * 0.8);
}

function either(a: number, b: number): number {
  return 1 - (1 - a) * (1 - b);
}

/** Four digits are all that the figures bear. */
function round(value: number): number {
  return Math.round(Math.min(value, 0.999) * 1e4) / 1e4;
}
