import { isDash, isJoint, isStar, leetSymbols } from './disguise-signs';
import { DIGIT, KINDS, LETTER } from './kinds';

/** What a run of characters is made of. */
export type Census = {
  letters: number;
  digits: number;
  /** 2, 6, 8 and 9, which rarely stand for letters. */
  rareDigits: number;
  stars: number;
  dashes: number;
  /** Signs between parts of a word, stars apart. */
  joints: number;
  /** Other signs that look like letters. */
  signs: number;
  other: number;
};

const RARE_DIGITS = '2689';

export function takeCensus(text: string, start: number, end: number): Census {
  const census: Census = {
    letters: 0,
    digits: 0,
    rareDigits: 0,
    stars: 0,
    dashes: 0,
    joints: 0,
    signs: 0,
    other: 0,
  };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === LETTER) census.letters++;
    else if (kind === DIGIT) {
      census.digits++;
      if (RARE_DIGITS.includes(text.charAt(at))) census.rareDigits++;
    } else if (isStar(code)) census.stars++;
    else if (isDash(code)) census.dashes++;
    else if (isJoint(code)) census.joints++;
    else if (leetSymbols(code)) census.signs++;
    else census.other++;
  }
  return census;
}
