import type { Finding } from '../rules/core/types';
import type { Features } from './features';
import { hashString } from './hash';

const FIRED = hashString('\u0005fired ');
const HELD = hashString('\u0005held ');

/**
 * Adds which rules fired and which were held back, and for which labels: the network learns how far
 * to trust each in the company it is in. They cover no characters: a rule shows its words itself.
 */
export function addRules(findings: readonly Finding[], out: Features): void {
  const seen = new Set<number>();
  for (const { rule, heldBackBy } of findings) {
    const side = heldBackBy.length > 0 ? HELD : FIRED;
    seen.add(hashString(rule.id, side)).add(hashString(rule.label, side));
  }
  for (const hash of seen) out.add(hash, 0, 0);
}
