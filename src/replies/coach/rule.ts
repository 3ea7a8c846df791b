import type { Localized } from '../../engine/types';
import type { ReplyLang } from '../need/language';
import type { CoachContext, CoachFinding, CoachRule } from '../types';

export type Rewrite = readonly [pattern: RegExp, replacement: string];

/** A rule that looks at one sentence, after its greeting. Patterns meet straight apostrophes. */
export type SentenceRule = {
  readonly rule: CoachRule;
  readonly weight: CoachFinding['weight'];
  readonly advice: Localized;
  /** The words at fault. */
  readonly pattern: Readonly<Record<ReplyLang, RegExp>>;
  /** Where it applies; everywhere when absent. */
  readonly applies?: (sentence: string, context: CoachContext) => boolean;
  /** Calmer wordings, the first that matches is used. */
  readonly rewrites?: Readonly<Record<ReplyLang, readonly Rewrite[]>>;
};

/** The sentence said more calmly; absent when no wording of the rule fits. */
export function rewritten(
  rule: SentenceRule,
  sentence: string,
  lang: ReplyLang,
): string | undefined {
  for (const [pattern, replacement] of rule.rewrites?.[lang] ?? []) {
    if (pattern.test(sentence))
      return sentence
        .replace(pattern, replacement)
        .replace(/\s{2,}/g, ' ')
        .trim();
  }
  return undefined;
}
