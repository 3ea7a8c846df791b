import type { Doc } from '../../document/types';
import { flagsOf } from '../../stance/flags';
import { bitsAgainst } from './held-back';
import { compileScanner } from './scanner';
import type { Finding, Match, Rule } from './types';

/** Applies a set of rules to a document whose stance is known. */
export type RuleRunner = (doc: Doc) => Finding[];

/** Compiles rules once; the runner then costs time linear in the text. */
export function compileRules(rules: readonly Rule[]): RuleRunner {
  const against = new Map(rules.map(rule => [rule, bitsAgainst(rule)]));
  const scan = compileScanner(
    rules.flatMap(rule => rule.patterns.map(pattern => [rule, pattern] as const)),
  );
  return doc => {
    const findings: Finding[] = [];
    scan(doc, (rule, match) => {
      if (rule.when && !rule.when(match, doc)) return;
      const bits = stanceOf(doc, match) & (against.get(rule) ?? 0);
      findings.push({ rule, match, heldBackBy: flagsOf(bits) });
    });
    return findings;
  };
}

/**
 * The stance of a match: that of its first and of its last marked word. What stands between may be
 * denied without touching them: "they can't help but be …".
 */
function stanceOf(doc: Doc, match: Match): number {
  return (doc.tokens[match.from]?.stance ?? 0) | (doc.tokens[match.to - 1]?.stance ?? 0);
}
