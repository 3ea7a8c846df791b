import { type Family, familyOf, type Label, PRIORITY } from '../engine/labels';
import type { Verdict } from '../engine/types';
import type { ReadComment } from '../page/state';

type Triage = { readonly care: readonly ReadComment[]; readonly answer: readonly ReadComment[] };

/** Legitimate labels that need care all the same: a person or the press is waiting. */
const DELICATE: ReadonlySet<Label> = new Set(['distress', 'press_enquiry']);

/**
 * The label that decides what to do with a comment: the first in the order of priority. In a
 * complaint with a swear word it is the complaint, in a complaint with an insult the insult.
 */
export function leadLabel(verdict: Verdict): Label | undefined {
  return PRIORITY.find(label => verdict.labels.some(scored => scored.label === label));
}

/** The labels besides the lead, most urgent first. */
export function otherLabels(verdict: Verdict): readonly Label[] {
  const lead = leadLabel(verdict);
  return PRIORITY.filter(
    label => label !== lead && verdict.labels.some(scored => scored.label === label),
  );
}

/** The family a comment is shown under: that of its lead label. */
export function shownFamily(verdict: Verdict): Family {
  const lead = leadLabel(verdict);
  return lead === undefined ? 'none' : familyOf(lead);
}

/** Splits comments into those to handle with care and those worth an answer, order kept. */
export function triage(comments: readonly ReadComment[]): Triage {
  const labelled = comments.filter(({ verdict }) => leadLabel(verdict) !== undefined);
  return {
    care: labelled.filter(({ verdict }) => needsCare(verdict)),
    answer: labelled.filter(({ verdict }) => !needsCare(verdict)),
  };
}

function needsCare(verdict: Verdict): boolean {
  const lead = leadLabel(verdict);
  return lead !== undefined && (familyOf(lead) !== 'legitimate' || DELICATE.has(lead));
}
