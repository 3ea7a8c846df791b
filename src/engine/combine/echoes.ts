import type { Label } from '../labels';
import type { Finding, Match } from '../rules/core/types';

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
  const absorbers = new Map(
    [...ABSORBED_BY].map(([label, graver]) => [label, firedAmong(findings, graver)] as const),
  );
  return findings.filter(({ rule, match }) => {
    const graver = absorbers.get(rule.label);
    if (!graver || graver.length === 0) return true;
    const near = rule.label === 'profanity' ? NEAR_SWEAR_WORD : 0;
    return !graver.some(other => other.from <= match.from + near && match.to <= other.to + near);
  });
}

/** So many graver findings settle the matter; comparing all with all would cost their square. */
const MOST_COMPARED = 50;

function firedAmong(findings: readonly Finding[], labels: readonly Label[]): Match[] {
  return findings
    .filter(({ rule, heldBackBy }) => heldBackBy.length === 0 && labels.includes(rule.label))
    .slice(0, MOST_COMPARED)
    .map(({ match }) => match);
}
