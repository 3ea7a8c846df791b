import { decide, strongestFamily } from '../decide';
import { familyOf, type Label } from '../labels';
import type { Localized, Reason, Verdict } from '../types';
import type { CorrectionKind } from './types';

type Added = Exclude<CorrectionKind, 'harmless'>;

/** The label a family gets from a person who named none: the one that claims the least. */
const PLAINEST: Readonly<Record<Added, Label>> = { toxic: 'insult', militant: 'moral_outrage' };

const SAID: Readonly<Record<Added, Localized>> = {
  toxic: {
    fr: 'Vous avez marqué ce commentaire comme toxique',
    en: 'You marked this comment as toxic',
  },
  militant: {
    fr: 'Vous avez marqué ce commentaire comme militant',
    en: 'You marked this comment as militant',
  },
};

/**
 * The verdict on a comment that the person judged: on that very comment their word is the last.
 * Legitimate labels stay whatever they said, for a need deserves its answer.
 */
export function overrule(verdict: Verdict, kind: CorrectionKind): Verdict {
  return kind === 'harmless' ? acquit(verdict) : charge(verdict, kind);
}

function acquit(verdict: Verdict): Verdict {
  const stays = ({ label }: { readonly label: Label }): boolean => familyOf(label) === 'legitimate';
  const labels = verdict.labels.filter(stays);
  const names = labels.map(({ label }) => label);
  return {
    ...verdict,
    family: strongestFamily(names),
    severity: 0,
    scores: { toxic: 0, militant: 0 },
    labels,
    target: names.length > 0 ? verdict.target : 'none',
    spans: verdict.spans.filter(stays),
    reasons: verdict.reasons.filter(stays),
    action: decide(names),
  };
}

function charge(verdict: Verdict, kind: Added): Verdict {
  if (verdict.labels.some(({ label }) => familyOf(label) === kind)) {
    return verdict;
  }
  const label = PLAINEST[kind];
  const labels = [{ label, score: 1 }, ...verdict.labels];
  const names = labels.map(({ label: name }) => name);
  const reason: Reason = { label, rule: `${label}/person`, text: SAID[kind], words: [] };
  return {
    ...verdict,
    family: strongestFamily(names),
    scores: { ...verdict.scores, [kind]: 1 },
    labels,
    reasons: [reason, ...verdict.reasons],
    action: decide(names),
  };
}
