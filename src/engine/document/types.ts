import type { EntryInfo } from '../lexicon/types';
import type { Normalized } from '../normalize/types';
import type { Lang } from '../types';

/** What surrounds a word and may change what it does: see stance/. */
export const STANCE_FLAGS = [
  'negated',
  'quoted',
  'reported',
  'condemned',
  'self',
  'reclaimed',
  'hypothetical',
  'question',
  'banter',
  'positive',
] as const;

export type StanceFlag = (typeof STANCE_FLAGS)[number];

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
  /** Index of the token after the last one. */
  readonly end: number;
  readonly entry?: EntryInfo;
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
  /** Lexicon classes and tags, and the classes of document/word-classes/. */
  readonly classes: ReadonlySet<string>;
  readonly entry?: EntryInfo;
  readonly phrases?: readonly Phrase[];
  /** One bit a flag, in the order of STANCE_FLAGS. Set by stance/. */
  stance: number;
};

export type Sentence = {
  /** Token indexes; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
};

export type Doc = {
  readonly normalized: Normalized;
  readonly lang: Lang;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
};

/** Whether a token stands under a stance flag. */
export function hasFlag(token: Token, flag: StanceFlag): boolean {
  return (token.stance & flagBit(flag)) !== 0;
}

const BITS = new Map<StanceFlag, number>(STANCE_FLAGS.map((flag, i) => [flag, 1 << i]));

/** The bit of a flag in `Token.stance`. */
export function flagBit(flag: StanceFlag): number {
  return BITS.get(flag) ?? 0;
}
