import { familyOf, LABELS, type Label, MILITANT_LABELS, TOXIC_LABELS } from '../labels';
import type { LabelScore } from '../types';
import { COEFFICIENTS, type FamilyWeights } from './coefficients';
import { familyEvidence, type LabelEvidence, labelEvidence, type Weighable } from './evidence';

export type { Weighable } from './evidence';

export type Combined = {
  /** Above their thresholds, best first. */
  readonly labels: readonly LabelScore[];
  readonly toxic: number;
  readonly militant: number;
};

/** Without a model a label is given from this chance that one of its rules is right. */
const RULES_ALONE = 0.5;

/**
 * Weighs rules and model. Each label's probability is logistic in what the model says, what its
 * rules say, and what their stance held back; the weights were fitted on comments that neither had
 * seen, so that 0.8 means eight in ten. The person's corrections come last.
 */
export function combine(comment: Weighable): Combined {
  const evidence = labelEvidence(comment);
  const insulted = (evidence[LABELS.indexOf('insult')]?.fired ?? 0) > 0;
  const labels = LABELS.flatMap((label, i) => {
    const own = evidence[i];
    return own ? scoreLabel(label, own, insulted, comment) : [];
  }).sort((a, b) => b.score - a.score || LABELS.indexOf(a.label) - LABELS.indexOf(b.label));
  return {
    labels,
    toxic: scoreFamily('toxic', evidence, comment),
    militant: scoreFamily('militant', evidence, comment),
  };
}

/** The label with its probability, when it is above the threshold that applies. */
function scoreLabel(
  label: Label,
  evidence: LabelEvidence,
  insulted: boolean,
  { scores, corrector, words, worded }: Weighable,
): LabelScore[] {
  const weights = COEFFICIENTS.labels[label];
  const probability = scores ? weigh(label, evidence, words.length) : chanceOf(evidence.fired);
  const ruled = scores ? weights.ruled : RULES_ALONE;
  const said = worded && !(insulted && label === 'identity_attack');
  const alone = said ? weights.alone : Math.max(weights.alone, wordless(label));
  const threshold = evidence.fired > 0 ? ruled : alone;
  const family = familyOf(label);
  const score =
    family === 'toxic' || family === 'militant'
      ? corrector.adjust(family, probability, words)
      : probability;
  return score >= threshold ? [{ label, score: round(score) }] : [];
}

/**
 * Where the lexicon knows no hostile word in a comment, the model must be this sure to accuse: the
 * name of a group or a harsh subject alone proves nothing. Nor does a hostile word that a rule has
 * already read as an insult prove hatred of a group: "bankers are vermin". Chosen on the harmless
 * comments of `dev/`.
 */
function wordless(label: Label): number {
  if (label === 'identity_attack') return 0.93;
  return familyOf(label) === 'toxic' ? 0.7 : 0;
}

/**
 * Beyond this many words a text is nothing like the comments that taught the model: what surrounds
 * an insult drowns it.
 */
const LONGEST_TAUGHT = 500;
/** Of hatred and threats the model has heard too few kinds to overrule a sure rule. */
const RULE_KNOWS_BEST: ReadonlySet<Label> = new Set(['identity_attack', 'threat']);
/** How far (log-odds) the model may still speak against the rules in these cases. */
const OUTVOTE = -1;

function weigh(label: Label, { model, fired, heldBack }: LabelEvidence, length: number): number {
  const weights = COEFFICIENTS.labels[label];
  const isBounded = fired > 0 && (length > LONGEST_TAUGHT || RULE_KNOWS_BEST.has(label));
  const heard = isBounded ? Math.max(OUTVOTE, model) : model;
  return sigmoid(
    weights.bias + weights.model * heard + weights.fired * fired + weights.heldBack * heldBack,
  );
}

/** The chance that at least one of the rules behind this evidence is right. */
function chanceOf(fired: number): number {
  return 1 - Math.exp(-fired);
}

/** A family's score for ranking comments, whether or not a label is given. */
function scoreFamily(
  family: 'toxic' | 'militant',
  evidence: readonly LabelEvidence[],
  comment: Weighable,
): number {
  const probability = comment.scores
    ? weighFamily(COEFFICIENTS[family], familyEvidence(family, comment.scores, evidence))
    : chanceOf(sumFired(family, evidence));
  return round(comment.corrector.adjust(family, probability, comment.words));
}

function weighFamily({ bias, weights }: FamilyWeights, inputs: readonly number[]): number {
  return sigmoid(weights.reduce((sum, weight, i) => sum + weight * (inputs[i] ?? 0), bias));
}

function sumFired(family: 'toxic' | 'militant', evidence: readonly LabelEvidence[]): number {
  const members: readonly Label[] = family === 'toxic' ? TOXIC_LABELS : MILITANT_LABELS;
  return members.reduce((sum, label) => sum + (evidence[LABELS.indexOf(label)]?.fired ?? 0), 0);
}

function sigmoid(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** Four digits are all that the figures bear. */
function round(value: number): number {
  return Math.round(Math.min(value, 0.999) * 1e4) / 1e4;
}
