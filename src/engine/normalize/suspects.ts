import { isWordCode } from './characters';
import { isAsciiLetter } from './glyphs';
import { INNER_LEET } from './leet-signs';
import { SEPARATORS } from './separators';

/** What a text may hold, so that the passes that undo it run only where there is something to do. */
export const SPELLED = 64;
export const LEET = 128;
export const STRETCHED = 256;

/** Kinds of folded codes, as far as these suspicions go. */
const [OTHER, SIGN, DIGIT_SIGN, WORD] = [0, 2, 3, 4];
export const SEPARATOR = 1;
export const LETTER = 5;
export const KINDS = 8;

export function kindOf(code: number): number {
  if (isAsciiLetter(code)) return LETTER;
  const sign = INNER_LEET.has(code);
  if (isWordCode(code)) return sign ? DIGIT_SIGN : WORD;
  if (sign) return SIGN;
  return SEPARATORS.has(code) ? SEPARATOR : OTHER;
}

/**
 * What has been read so far. `word`: characters of the current word (0, 1, 2 or more). `singles`:
 * words of one character in a row (0 to 2). `leet`: 1 after a letter, 2 after signs after a letter.
 */
type Memory = { readonly word: number; readonly singles: number; readonly leet: number };

const number = ({ word, singles, leet }: Memory): number => word + 3 * (singles + 3 * leet);
const memoryOf = (state: number): Memory => ({
  word: state % 3,
  singles: Math.floor(state / 3) % 3,
  leet: Math.floor(state / 9),
});
const STATES = 27;

function next({ word, singles, leet }: Memory, kind: number): number {
  const isWord = kind >= DIGIT_SIGN;
  const isSign = kind === SIGN || kind === DIGIT_SIGN;
  const ended = word > 0 && !isWord;
  const spelled = ended && word === 1 && singles === 2;
  let inRow = ended ? (word === 1 ? Math.min(2, singles + 1) : 0) : singles;
  if (kind === OTHER || kind === SIGN) inRow = 0;
  const state = number({
    word: isWord ? Math.min(2, word + 1) : 0,
    singles: inRow,
    leet: kind === LETTER ? 1 : isSign && leet > 0 ? 2 : 0,
  });
  const found = (spelled ? SPELLED : 0) | (kind === LETTER && leet === 2 ? LEET : 0);
  return state | found;
}

/** The automaton: row of the state, column of the kind; the new state and what it makes suspect. */
export const NEXT = Uint8Array.from({ length: 32 * KINDS }, (_, cell) => {
  const state = Math.floor(cell / KINDS);
  return state < STATES ? next(memoryOf(state), cell % KINDS) : 0;
});
export const STATE_MASK = 31;
