import { isWordCode } from './characters';
import { type Glyphs, isAsciiLetter } from './glyphs';
import { INNER_LEET } from './leet-signs';

/** What a text may hold, so that the passes that undo it run only where there is something to do. */
export const SPELLED = 1;
export const STRETCHED = 2;
export const LEET = 4;

const LETTER = 1;
const WORD = 2;
const SIGN = 4;

/** Kinds of the codes below 0x100; the few others are worked out. */
const KINDS = Uint8Array.from({ length: 0x100 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (isAsciiLetter(code)) return LETTER | WORD;
  return (isWordCode(code) ? WORD : 0) | (INNER_LEET.has(code) ? SIGN : 0);
}

/** Bits of what the folded view may hold. One pass, no allocation. */
export function findSuspects({ folded, length }: Glyphs): number {
  let suspects = 0;
  let word = 0;
  let singles = 0;
  let repeated = 0;
  let previous = -1;
  /** 1 after a letter, 2 after signs that follow a letter. */
  let leet = 0;
  for (let at = 0; at < length; at++) {
    const code = folded[at] ?? 0;
    const kind = code < 0x100 ? (KINDS[code] ?? 0) : kindOf(code);
    if (kind & WORD) word++;
    else if (word > 0) {
      singles = word === 1 ? singles + 1 : 0;
      if (singles >= 2) suspects |= SPELLED;
      word = 0;
    }
    if (kind & LETTER) {
      if (leet === 2) suspects |= LEET;
      leet = 1;
      repeated = code === previous ? repeated + 1 : 0;
      if (repeated >= 2) suspects |= STRETCHED;
    } else {
      leet = kind & SIGN && leet > 0 ? 2 : 0;
    }
    previous = code;
  }
  return suspects;
}
