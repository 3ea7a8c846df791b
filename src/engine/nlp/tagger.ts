/** Universal part-of-speech tags, https://universaldependencies.org/u/pos/ */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SPACE'
  | 'SYM'
  | 'VERB'
  | 'X';

/** Tells the part of speech of English words in their sentence. */
export type Tagger = {
  /** @returns one tag a word, in order */
  readonly tag: (words: readonly string[]) => readonly PartOfSpeech[];
};
