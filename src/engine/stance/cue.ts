import type { StanceFlag } from './flags';

/**
 * How far a cue reaches: the words it marks, from its end to the end of the clause or the sentence,
 * the whole sentence, what the comment quotes, or the whole comment.
 */
export type Scope = 'marked' | 'clause' | 'after' | 'sentence' | 'quotes' | 'text';

/** Words that tell the stance of others; patterns as in rules/core/pattern.ts. */
export type Cue = {
  readonly flag: StanceFlag;
  readonly scope: Scope;
  readonly lang?: 'fr' | 'en';
  readonly patterns: readonly string[];
};
