import type { Doc } from '../../document/types';
import type { Label } from '../../labels';
import type { StanceFlag } from '../../stance/flags';
import type { Localized, Severity, Target } from '../../types';

export type { StanceFlag };

/** Where a pattern matched: token indexes into `doc.tokens`, ends exclusive. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** The words shown to the user: what stands in `[ ]`, else the whole match. */
  readonly from: number;
  readonly to: number;
};

/** One rule: patterns of words in context that give a label, and why. Patterns: see pattern.ts. */
export type Rule = {
  /** `label/rule-name`. */
  readonly id: string;
  readonly label: Label;
  /** Absent: both languages. */
  readonly lang?: 'fr' | 'en';
  readonly severity: Severity;
  /** Chance that a match is right, 0 to 1. */
  readonly sure: number;
  /** One line for the person who reads the mark. */
  readonly reason: Localized;
  readonly patterns: readonly string[];
  /** Stance flags that void a match; the label's own list when absent (see held-back.ts). */
  readonly heldBackBy?: readonly StanceFlag[];
  /** When absent the target pass decides. */
  readonly target?: Target;
  /** What patterns cannot say. */
  readonly when?: (match: Match, doc: Doc) => boolean;
};

/** A rule that matched, and the flags that hold it back (none: it fires). */
export type Finding = {
  readonly rule: Rule;
  readonly match: Match;
  readonly heldBackBy: readonly StanceFlag[];
};
