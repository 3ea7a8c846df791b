import { familyOf, type Label, PRIORITY } from '../engine/labels';
import type { Verdict } from '../engine/types';

/** Legitimate labels that need care all the same: a person or the press is waiting. */
const DELICATE: ReadonlySet<Label> = new Set(['distress', 'press_enquiry']);

/**
 * The label that decides what to do with a comment: the first in the order of priority. In a
 * complaint with a swear word it is the complaint, in a complaint with an insult the insult.
 */
export function leadLabel(verdict: Verdict): Label | undefined {
  return PRIORITY.find(label => verdict.labels.some(scored => scored.label === label));
}

/** Whether a comment is marked in the page and counted on the toolbar. */
export function needsCare(verdict: Verdict): boolean {
  const lead = leadLabel(verdict);
  return lead !== undefined && (familyOf(lead) !== 'legitimate' || DELICATE.has(lead));
}

/** Most urgent first; for `toSorted`. */
export function byUrgency(a: Verdict, b: Verdict): number {
  return rank(a) - rank(b) || b.severity - a.severity;
}

/** A verdict as if the engine did not know the labels the user switched off. */
export function withoutLabels(verdict: Verdict, off: ReadonlySet<Label>): Verdict {
  if (!verdict.labels.some(({ label }) => off.has(label))) {
    return verdict;
  }
  const isOn = ({ label }: { readonly label: Label }): boolean => !off.has(label);
  const labels = verdict.labels.filter(isOn);
  const families = new Set(labels.map(({ label }) => familyOf(label)));
  return {
    ...verdict,
    family:
      (['toxic', 'militant', 'legitimate'] as const).find(name => families.has(name)) ?? 'none',
    labels,
    spans: verdict.spans.filter(isOn),
    reasons: verdict.reasons.filter(isOn),
  };
}

function rank(verdict: Verdict): number {
  const lead = leadLabel(verdict);
  return lead === undefined ? PRIORITY.length : PRIORITY.indexOf(lead);
}
