import { isWordCode } from './characters';
import { codeAt, type Glyphs, isAsciiLetter, setLetter } from './glyphs';
import { INNER_LEET } from './leet-signs';
import { isPlausibleWord } from './plausible';

const LONGEST_SIGN_RUN = 2;
const LONGEST_ADDRESS_READ = 2000;
const ADDRESSES = [/:\/\//, /^www\./, /\w@[\w-]+\.\w/, /\w\.[a-z]{2,6}\//];
const AT = 64;
const HASH = 35;

/**
 * Turns `c0nn4rd` into `connard`; leaves numbers, prices, times, references, addresses as they are.
 * @returns whether it found any
 */
export function resolveLeet(glyphs: Glyphs): boolean {
  let resolved = false;
  let start = 0;
  while (start < glyphs.length) {
    while (isSpace(codeAt(glyphs, start))) start++;
    let end = start;
    let signs = false;
    while (end < glyphs.length && !isSpace(codeAt(glyphs, end))) {
      signs ||= INNER_LEET.has(codeAt(glyphs, end));
      end++;
    }
    if (signs && !isName(glyphs, start, end)) {
      resolved = resolveChunk(glyphs, start, end) || resolved;
    }
    start = end;
  }
  glyphs.obfuscated ||= resolved;
  return resolved;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

/** A mention, a hashtag, or an address: `://`, `www.`, an at sign with a dot after it. */
function isName(glyphs: Glyphs, start: number, end: number): boolean {
  const first = codeAt(glyphs, start);
  if (first === AT || first === HASH) return true;
  const codes = glyphs.folded.slice(start, Math.min(end, start + LONGEST_ADDRESS_READ));
  const chunk = String.fromCharCode(...codes);
  return ADDRESSES.some(address => address.test(chunk));
}

function resolveChunk(glyphs: Glyphs, start: number, end: number): boolean {
  let resolved = false;
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && isLeetCode(codeAt(glyphs, stop))) stop++;
    if (stop - at > 2) resolved = resolveToken(glyphs, at, stop) || resolved;
    at = stop + 1;
  }
  return resolved;
}

function isLeetCode(code: number): boolean {
  return isWordCode(code) || INNER_LEET.has(code);
}

function resolveToken(glyphs: Glyphs, start: number, end: number): boolean {
  const letters: number[] = [];
  let signs = 0;
  let inner = false;
  let run = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(glyphs, at);
    if (isAsciiLetter(code)) {
      inner ||= run > 0;
      run = 0;
      letters.push(code);
      continue;
    }
    const letter = INNER_LEET.get(code);
    if (letter === undefined || at === start || ++run > LONGEST_SIGN_RUN) return false;
    signs++;
    letters.push(letter);
  }
  const plain = letters.length - signs;
  // In a short word, as many signs as letters make a name or a reference (`h1n1`).
  if (!inner || plain < signs || plain < 2 || (plain === signs && plain < 3)) return false;
  if (!isPlausibleWord(letters)) return false;
  letters.forEach((letter, index) => {
    if (letter !== codeAt(glyphs, start + index)) setLetter(glyphs, start + index, letter);
  });
  return true;
}
