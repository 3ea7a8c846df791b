import type { Finding } from '../rules/core/types';
import type { Features } from './features';
import { hashString } from './hash';

/**
 * Adds which rules fired and which were held back, and for which labels: the network learns how far
 * to trust each in the company it is in. They cover no characters: a rule shows its words itself.
 */
export function addRules(findings: readonly Finding[], out: Features): void {
  const seen = new Set<string>();
  for (const { rule, heldBackBy } of findings) {
    const side = heldBackBy.length > 0 ? 'held' : 'fired';
    seen.add(`\u0005${side} ${rule.id}`).add(`\u0005${side} ${rule.label}`);
  }
  for (const name of seen) out.add(hashString(name), 0, 0);
}
