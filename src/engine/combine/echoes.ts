import type { Label } from '../labels';
import type { Finding } from '../rules/core/types';

/** A label whose words may be only the wording of a graver one, and the labels that absorb it. */
const ABSORBED_BY: ReadonlyMap<Label, readonly Label[]> = new Map([
  ['profanity', ['insult', 'threat', 'identity_attack', 'harassment']],
  ['insult', ['threat', 'identity_attack']],
]);
/** An insult and its swear word stand side by side: "you lazy shits", « connard de merde ». */
const NEAR_SWEAR_WORD = 2;

/**
 * Drops findings that only echo a graver one: the swear word inside an insult, the insult that is
 * the slur itself.
 */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const fired = findings.filter(({ heldBackBy }) => heldBackBy.length === 0);
  return findings.filter(({ rule, match }) => {
    const graver = ABSORBED_BY.get(rule.label);
    if (!graver) return true;
    const near = rule.label === 'profanity' ? NEAR_SWEAR_WORD : 0;
    return !fired.some(
      other =>
        graver.includes(other.rule.label) &&
        other.match.from <= match.from + near &&
        match.to <= other.match.to + near,
    );
  });
}
