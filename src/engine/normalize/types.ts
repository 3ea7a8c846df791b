/** One reading of a comment. */
export type View = {
  readonly text: string;
  /** offsets[i]: UTF-16 offset in the original of char i of text; its length is text.length + 1. */
  readonly offsets: Uint32Array;
};

/**
 * A comment made comparable. The two views are aligned: char i of one is char i of the other and
 * they share their offsets, so that a position found in one can be read in the other.
 */
export type Normalized = {
  readonly original: string;
  /** Lower case, accents removed; confusables, full width, zero width, leet, stretched and spaced letters resolved. */
  readonly folded: View;
  /** The same with its accents. */
  readonly accented: View;
  /** Letters were disguised: look-alikes, invisible characters inside a word, leet or spelled-out words. */
  readonly obfuscated: boolean;
};
