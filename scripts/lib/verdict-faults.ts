import { isLabel } from '../../src/engine/labels';
import type { Verdict } from '../../src/engine/types';

/** What is wrong with a verdict, whatever the text: nothing, for a sound engine. */
export function verdictFaults(text: string, verdict: Verdict): string[] {
  const faults: string[] = [];
  for (const [name, score] of Object.entries(verdict.scores)) {
    if (!isProbability(score)) faults.push(`${name} is ${score}`);
  }
  for (const { label, score } of verdict.labels) {
    if (!isLabel(label) || !isProbability(score)) faults.push(`label ${label} at ${score}`);
  }
  for (const { start, end, rule } of verdict.spans) {
    const inside = Number.isInteger(start) && 0 <= start && start < end && end <= text.length;
    if (!inside) faults.push(`span ${start}-${end} of ${rule} outside of ${text.length}`);
  }
  return faults;
}

function isProbability(score: number): boolean {
  return score >= 0 && score <= 1;
}
