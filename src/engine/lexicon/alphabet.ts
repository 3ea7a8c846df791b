/**
 * The symbols of the automaton: letters 1 to 26, digits 27 to 36, one symbol for whatever separates
 * words, then the other codes the terms use (emoji, signs, letters of other scripts).
 */
export const END = 0;
export const SEPARATOR = 37;
export const FIRST_OTHER = 38;
export const LETTERS = 26;
/** Symbol of a code that no term uses. */
export const UNUSED = 254;
/** Fills the free slots of the automaton. */
export const FREE = 255;

/** Whatever may stand between the words of one term: spaces, hyphen, apostrophe, underscore. */
const SEPARATORS = " \n-'_";

/** Symbol of each UTF-16 code. */
export function createSymbols(others: readonly number[]): Uint8Array {
  const symbols = new Uint8Array(0x10000).fill(UNUSED);
  for (let i = 0; i < LETTERS; i++) symbols[97 + i] = 1 + i;
  for (let i = 0; i < 10; i++) symbols[48 + i] = 1 + LETTERS + i;
  for (const char of SEPARATORS) symbols[char.charCodeAt(0)] = SEPARATOR;
  others.forEach((code, index) => {
    symbols[code] = FIRST_OTHER + index;
  });
  return symbols;
}

/** The codes of these terms that need a symbol of their own. */
export function otherCodes(terms: Iterable<string>): number[] {
  const plain = createSymbols([]);
  const others = new Set<number>();
  for (const term of terms) {
    for (let i = 0; i < term.length; i++) {
      const code = term.charCodeAt(i);
      if (plain[code] === UNUSED) others.add(code);
    }
  }
  if (others.size > UNUSED - FIRST_OTHER) {
    throw new Error(
      `the lexicon uses ${others.size} signs besides letters and digits; 216 is the most`,
    );
  }
  return [...others].sort((a, b) => a - b);
}

/** A term as symbols: separators in a row count as one, those at the ends are dropped. */
export function toSymbols(term: string, symbols: Uint8Array): number[] {
  const list: number[] = [];
  for (let i = 0; i < term.length; i++) {
    const symbol = symbols[term.charCodeAt(i)] ?? UNUSED;
    if (symbol === SEPARATOR && (list.length === 0 || list.at(-1) === SEPARATOR)) continue;
    list.push(symbol);
  }
  if (list.at(-1) === SEPARATOR) list.pop();
  return list;
}
