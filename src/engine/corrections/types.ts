/** What the person said of a comment: the engine was wrong to mark it, or wrong not to. */
export type CorrectionKind = 'harmless' | 'toxic' | 'militant';

/** One correction. It holds words and rule names, never the comment or who wrote it. */
export type Correction = {
  /** Given by the caller; adding another with the same id replaces it. */
  readonly id: string;
  readonly kind: CorrectionKind;
  /** Rules that had fired on the comment (`insult/bande-de`). */
  readonly rules: readonly string[];
  /** Folded words the correction is about: those highlighted, or those the person chose. */
  readonly words: readonly string[];
};

/** A person's corrections, oldest first. Plain data: it can be stored, exported and edited. */
export type Corrections = { readonly version: 1; readonly entries: readonly Correction[] };

export const NO_CORRECTIONS: Corrections = { version: 1, entries: [] };
