import { type Family, familyOf, type Label, PRIORITY } from '../engine/labels';
import type { Verdict } from '../engine/types';
import { leadLabel, needsCare } from '../page/care';
import type { ReadComment } from '../page/state';

type Triage = { readonly care: readonly ReadComment[]; readonly answer: readonly ReadComment[] };

/** Splits comments into those to handle with care and those worth an answer, order kept. */
export function triage(comments: readonly ReadComment[]): Triage {
  return {
    care: comments.filter(({ verdict }) => needsCare(verdict)),
    answer: comments.filter(
      ({ verdict }) => leadLabel(verdict) !== undefined && !needsCare(verdict),
    ),
  };
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
