import type { Label } from '../labels';
import type { Normalized } from '../normalize';
import type { Severity } from '../types';

/** One term of the lexicon as people write it in `fr/`, `en/` and `shared/`. */
export type LexiconEntry = {
  /** The term with its accents; several words are allowed. */
  readonly lemma: string;
  readonly forms?: readonly string[];
  /** Spellings, text-message forms, verlan: what folding and masks cannot derive. */
  readonly variants?: readonly string[];
  /** The word class that patterns name with `@class`. */
  readonly class: string;
  /** Further classes. */
  readonly tags?: readonly string[];
  readonly label?: Label;
  readonly severity?: Severity;
  /** Chance, 0 to 1, that the term is abusive when it is aimed at a person. */
  readonly sure?: number;
  /** Abusive only when aimed at a human. */
  readonly needsTarget?: boolean;
  /** Phrases that contain it and are praise. */
  readonly positive?: readonly string[];
  /** Harmless words or phrases that contain or resemble it: they suppress it. */
  readonly friends?: readonly string[];
  /** The accents decide (`salé` is not `sale`): forms match only with exactly their accents. */
  readonly accented?: boolean;
  /** Found at the end of a joined word (`espècedecon`); insults and slurs are unless this says no. */
  readonly joined?: boolean;
  /** QC BE CH MA UK US AU IE: where it is said. */
  readonly region?: string;
  /** Where the term comes from, with its licence. */
  readonly source: string;
  /** Filled by the loader from the folder. */
  readonly lang?: 'fr' | 'en';
};

/** What a hit tells about its term. */
export type EntryInfo = {
  readonly lemma: string;
  readonly class: string;
  /** Further classes. */
  readonly tags: readonly string[];
  readonly lang?: 'fr' | 'en';
  readonly label?: Label;
  readonly severity?: Severity;
  readonly sure?: number;
  readonly needsTarget: boolean;
  readonly region?: string;
};

/** A term found in a comment. */
export type Hit = {
  /** Offsets in the folded view; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly entry: EntryInfo;
  /** Inside one of the phrases in which the term is praise. */
  readonly positive: boolean;
  /** Read through a mask, leet, a split or a stretch. */
  readonly disguised: boolean;
};

export type Lexicon = {
  readonly entries: readonly EntryInfo[];
  /** Every term of the comment, by start, the longest first; terms inside longer ones included. */
  match(normalized: Normalized): Hit[];
};
