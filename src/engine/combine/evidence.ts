import type { Corrector } from '../corrections';
import { familyOf, LABELS } from '../labels';
import type { ModelScores } from '../model/model';
import type { Finding, Rule } from '../rules/core/types';

/** What is known of a comment before it is weighed. */
export type Weighable = {
  readonly findings: readonly Finding[];
  /** Whether a word of the writer's own, and meant ill, is hostile in the lexicon. */
  readonly worded: boolean;
  /** Folded words of the text, for the corrections. */
  readonly words: readonly string[];
  readonly scores: ModelScores | undefined;
  readonly corrector: Corrector;
};

/** Evidence for one label. Each number is in log-odds or grows like them. */
export type LabelEvidence = {
  readonly model: number;
  /** From the rules that fired: 0 when none did. */
  readonly fired: number;
  /** From the rules whose every match is held back by its stance. */
  readonly heldBack: number;
};

/** No rule is surer than this, and no number of rules adds up to more than certainty. */
const SUREST = 0.98;
const MOST_FIRED = 3;
const MOST_HELD_BACK = 2;
const FAMILIES = LABELS.map(familyOf);
/** Keeps log-odds of 0 and 1 finite. */
const FARTHEST = 6;

/** Independent signs add up in this measure: the log-odds that all of them are wrong, turned over. */
function weightOf(sure: number): number {
  return -Math.log(1 - Math.min(SUREST, sure));
}

/** Log-odds of a probability, within ±6. */
export function logOdds(probability: number): number {
  const odds = Math.log((probability + 1e-6) / (1 - probability + 1e-6));
  return Math.max(-FARTHEST, Math.min(FARTHEST, odds));
}

/** Each rule once, and whether every one of its matches is held back. */
function heldBackRules(findings: readonly Finding[]): Map<Rule, boolean> {
  const rules = new Map<Rule, boolean>();
  for (const { rule, heldBackBy } of findings) {
    rules.set(rule, (rules.get(rule) ?? true) && heldBackBy.length > 0);
  }
  return rules;
}

/** The evidence for each label, in the order of LABELS. Without a model its part is 0. */
export function labelEvidence({ findings, scores, corrector }: Weighable): LabelEvidence[] {
  const fired = new Map<string, number>();
  const heldBack = new Map<string, number>();
  for (const [{ id, label, sure }, isHeldBack] of heldBackRules(findings)) {
    const side = isHeldBack ? heldBack : fired;
    side.set(label, (side.get(label) ?? 0) + weightOf(sure * corrector.ruleTrust(id)));
  }
  return LABELS.map((label, i) => ({
    model: scores ? logOdds(scores.labels[i] ?? 0) : 0,
    fired: Math.min(MOST_FIRED, fired.get(label) ?? 0),
    heldBack: Math.min(MOST_HELD_BACK, heldBack.get(label) ?? 0),
  }));
}

/**
 * The evidence for a whole family: what the model says of it, of the likeliest of its labels and of
 * the likeliest other label, and the strongest of its rules. More inputs fit the comments they were
 * chosen on and no others.
 */
export function familyEvidence(
  family: 'toxic' | 'militant',
  scores: ModelScores,
  labels: readonly LabelEvidence[],
): number[] {
  let [own, other, strongest] = [-FARTHEST, -FARTHEST, 0];
  labels.forEach(({ model, fired }, i) => {
    if (FAMILIES[i] === family) {
      own = Math.max(own, model);
      strongest = Math.max(strongest, fired);
    } else {
      other = Math.max(other, model);
    }
  });
  return [logOdds(scores[family]), own, other, strongest];
}
