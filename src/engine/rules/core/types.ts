import type { Label } from '../../labels';
import type { Localized, Severity, Target } from '../../types';

/** What the stance pass can say of a token; a rule names those that hold it back. */
export type StanceFlag =
  | 'negated'
  | 'quoted'
  | 'reported'
  | 'condemned'
  | 'self'
  | 'reclaimed'
  | 'hypothetical'
  | 'question'
  | 'banter'
  | 'positive';

/** One rule: patterns of words in context that give a label, and why. */
export type Rule = {
  /** `label/rule-name`. */
  readonly id: string;
  readonly label: Label;
  readonly lang?: 'fr' | 'en';
  readonly severity: Severity;
  /** Chance that a match is right, 0 to 1. */
  readonly sure: number;
  /** One line for the person who reads the mark. */
  readonly reason: Localized;
  readonly patterns: readonly string[];
  readonly heldBackBy?: readonly StanceFlag[];
  readonly target?: Target;
};
