import type { DoubleArray } from './double-array';
import type { EntryInfo } from './types';

/** What a term means for an entry: a form, another spelling, a harmless look-alike, praise; or an opener. */
export type LinkKind = 'form' | 'variant' | 'friend' | 'positive' | 'opener';

export type Link = {
  /** Index of the entry; -1 for an opener. */
  readonly entry: number;
  readonly kind: LinkKind;
  /** The accented text that the form requires. */
  readonly accents?: string;
};

/** The compiled lexicon before it is written and after it is read. */
export type LexiconData = {
  readonly entries: readonly EntryInfo[];
  /** For each entry, whether it is found at the end of joined words. */
  readonly joined: readonly boolean[];
  /** Codes beyond letters and digits, in the order of their symbols. */
  readonly others: readonly number[];
  /** What each value of the automaton means. */
  readonly terms: readonly (readonly Link[])[];
  readonly automaton: DoubleArray;
};
