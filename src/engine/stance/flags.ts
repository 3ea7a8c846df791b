/** What surrounds a word and may change what it does. */
export const STANCE_FLAGS = [
  /** Inside the scope of a negation: "not an idiot". */
  'negated',
  /** Inside quotation marks that do not hold the whole comment. */
  'quoted',
  /** Someone else's words or deeds: "he called me a …". */
  'reported',
  /** Named in order to be refused: "saying … is vile". */
  'condemned',
  /** The writer speaks of himself: "I'm such an idiot". */
  'self',
  /** A slur that the group itself uses with pride. */
  'reclaimed',
  /** Not asserted: "if I were …". */
  'hypothetical',
  'question',
  /** Affection or laughter around a mild word: "t'es con mdr". */
  'banter',
  /** Swearing that praises: "holy shit I love it". */
  'positive',
] as const;

export type StanceFlag = (typeof STANCE_FLAGS)[number];

const BITS = new Map<StanceFlag, number>(STANCE_FLAGS.map((flag, i) => [flag, 1 << i]));

/** The bit of a flag in `Token.stance`. */
export function flagBit(flag: StanceFlag): number {
  return BITS.get(flag) ?? 0;
}

/** The bits of several flags. */
export function flagBits(flags: readonly StanceFlag[]): number {
  return flags.reduce((bits, flag) => bits | flagBit(flag), 0);
}

/** The flags whose bits are set, in the order of STANCE_FLAGS. */
export function flagsOf(bits: number): StanceFlag[] {
  return STANCE_FLAGS.filter(flag => (bits & flagBit(flag)) !== 0);
}
