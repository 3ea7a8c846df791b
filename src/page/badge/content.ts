import { familyOf } from '../../engine/labels';
import type { Verdict } from '../../engine/types';
import { localized, t } from '../../ui/i18n';
import { leadLabel } from '../care';

/** What a badge says of a comment, in the language of the interface. */
export type BadgeContent = {
  readonly family: 'toxic' | 'militant' | 'information';
  /** One or two words: the label. */
  readonly name: string;
  /** What was seen and how sure it is. */
  readonly title: string;
  /** The reason, in one sentence. */
  readonly reason: string;
  /** The words the label rests on. */
  readonly words: readonly string[];
};

/** Longest list of words shown; the popup has the rest. */
const MAX_WORDS = 4;

/** `null` when the verdict has no label. */
export function badgeContent(verdict: Verdict): BadgeContent | null {
  const lead = leadLabel(verdict);
  if (lead === undefined) {
    return null;
  }
  const family = familyOf(lead);
  const reasons = verdict.reasons.filter(({ label }) => label === lead);
  const [first] = reasons;
  return {
    family: family === 'toxic' || family === 'militant' ? family : 'information',
    name: t(`label_${lead}`),
    title: t(`likely_${lead}`),
    reason: first === undefined ? '' : localized(first.text),
    words: [...new Set(reasons.flatMap(({ words }) => words))].slice(0, MAX_WORDS),
  };
}

/** Everything a badge says, for those who hear it. */
export function spoken({ reason, words }: BadgeContent): string {
  return [reason, quoted(words)].filter(part => part !== '').join('. ');
}

/** Words as the language quotes them. */
export function quoted(words: readonly string[]): string {
  return words.map(word => t('page_quoted', word)).join(', ');
}
