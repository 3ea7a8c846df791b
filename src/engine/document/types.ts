import type { PartOfSpeech } from '../nlp/tagger';
import type { Lang } from '../types';

/** What the document keeps of a lexicon entry. */
export type Term = {
  readonly lemma: string;
  readonly class: string;
  readonly tags?: readonly string[];
  readonly lang?: 'fr' | 'en';
  readonly label?: string;
  readonly severity?: number;
  readonly sure?: number;
  readonly needsTarget?: boolean;
};

/** A lexicon entry found in the text; offsets into the folded view. */
export type TermHit = {
  readonly start: number;
  readonly end: number;
  readonly entry: Term;
  /** Inside one of the phrases in which the term is praise. */
  readonly positive: boolean;
};

export type TokenKind =
  | 'word'
  | 'number'
  | 'mention'
  | 'hashtag'
  | 'url'
  | 'email'
  | 'phone'
  | 'emoji'
  | 'punctuation';

/** Words that belong together and share classes: `fils de pute`, `service client`. */
export type Phrase = {
  readonly classes: ReadonlySet<string>;
  /** Index of the token after its last one. */
  readonly end: number;
  readonly term?: Term;
};

export type Token = {
  /** Folded: lower case, no accents, disguises resolved. */
  readonly norm: string;
  /** Lower case with its accents. */
  readonly accented: string;
  /** UTF-16 offsets into the original text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly sentence: number;
  /** Lexicon classes and tags, and the classes of word-classes/. */
  readonly classes: ReadonlySet<string>;
  readonly term?: Term;
  readonly phrases?: readonly Phrase[];
  /** Bits of stance/flags; set by the stance pass. */
  stance: number;
};

/** Token indexes; `end` is exclusive. */
export type Sentence = { readonly start: number; readonly end: number };

export type Doc = {
  readonly text: string;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /**
   * The part of speech of a token, for the few questions that patterns cannot settle. English
   * only; nothing when the engine has no tagger. The tagger starts with the first question.
   */
  readonly partOfSpeech: (index: number) => PartOfSpeech | undefined;
};
