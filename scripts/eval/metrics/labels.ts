import type { Label } from '../../../src/engine/labels';
import { type Binary, binary } from './binary';

export type LabelCase = { readonly gold: readonly Label[]; readonly said: readonly Label[] };

/** Precision, recall and F1 of one label among the labels of each comment. */
export function labelScores(cases: readonly LabelCase[], label: Label): Binary {
  return binary(cases.map(c => ({ gold: c.gold.includes(label), said: c.said.includes(label) })));
}

/** Mean F1 of the labels that occur at least once. */
export function macroF1(cases: readonly LabelCase[], labels: readonly Label[]): number {
  const present = labels.filter(label => cases.some(({ gold }) => gold.includes(label)));
  const total = present.reduce((sum, label) => sum + labelScores(cases, label).f1, 0);
  return present.length === 0 ? 0 : total / present.length;
}
