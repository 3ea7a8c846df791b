import { isWordCode } from '../normalize';
import { isDash, isJoint, isStar, leetSymbols } from './disguise-signs';

/** What a code of the folded text is to the search for terms; bits, so that a loop can gather them. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 4;
export const HYPHEN = 8;
/** A sign that hides, replaces or separates letters. */
export const SIGN = 16;
export const WORD = LETTER | DIGIT;

/** Kind of each UTF-16 code; 0 for the others. */
export const KINDS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(code));

function kindOf(code: number): number {
  if (code === 32 || code === 10) return SPACE;
  if (code === 45) return HYPHEN;
  if (isWordCode(code)) return code >= 48 && code <= 57 ? DIGIT : LETTER;
  const sign = isStar(code) || isDash(code) || isJoint(code) || leetSymbols(code) !== undefined;
  return sign ? SIGN : 0;
}

/** Kind of the character at a place of a text; 0 outside of it. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0;
}
