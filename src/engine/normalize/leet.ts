import { isWordCode } from './characters';
import { codeAt, type Glyphs, isAsciiLetter, isCapital, setLetter } from './glyphs';
import { INNER_LEET } from './leet-signs';
import { isPlausibleWord } from './plausible';

const LONGEST_SIGN_RUN = 2;
const LONGEST_ADDRESS_READ = 2000;
const AT = 64;
const HASH = 35;

/** Turns `c0nn4rd` into `connard`; leaves numbers, prices, times, references, addresses as they are. */
export function resolveLeet(glyphs: Glyphs, original: string): void {
  let start = 0;
  while (start < glyphs.length) {
    while (isSpace(codeAt(glyphs, start))) start++;
    let end = start;
    let signs = false;
    while (end < glyphs.length && !isSpace(codeAt(glyphs, end))) {
      signs ||= INNER_LEET.has(codeAt(glyphs, end));
      end++;
    }
    if (signs && !isName(glyphs, start, end)) resolveChunk(glyphs, original, start, end);
    start = end;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

/** A mention, a hashtag, or an address: `://`, `www.`, an at sign with a dot after it. */
function isName(glyphs: Glyphs, start: number, end: number): boolean {
  const first = codeAt(glyphs, start);
  if (first === AT || first === HASH) return true;
  const codes = glyphs.folded.slice(start, Math.min(end, start + LONGEST_ADDRESS_READ));
  return /:\/\/|^www\.|\w@[\w-]+\.\w|\w\.[a-z]{2,6}\//.test(String.fromCharCode(...codes));
}

function resolveChunk(glyphs: Glyphs, original: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && isLeetCode(codeAt(glyphs, stop))) stop++;
    if (stop - at > 2) resolveToken(glyphs, original, at, stop);
    at = stop + 1;
  }
}

function isLeetCode(code: number): boolean {
  return isWordCode(code) || INNER_LEET.has(code);
}

function resolveToken(glyphs: Glyphs, original: string, start: number, end: number): void {
  const letters: number[] = [];
  let signs = 0;
  let inner = false;
  let capitals = 0;
  let run = 0;
  for (let at = start; at < end; at++) {
    const code = codeAt(glyphs, at);
    if (isAsciiLetter(code)) {
      const capital = isCapital(glyphs, original, at);
      // `Justice4All`, `Folding@Home`: a new word begins after the sign.
      if (run > 0 && capital && capitals < letters.length - signs) return;
      if (capital) capitals++;
      inner ||= run > 0;
      run = 0;
      letters.push(code);
      continue;
    }
    const letter = INNER_LEET.get(code);
    if (letter === undefined || at === start || ++run > LONGEST_SIGN_RUN) return;
    signs++;
    letters.push(letter);
  }
  const plain = letters.length - signs;
  if (!inner || plain < 2 || plain < signs || (capitals > 0 && plain === signs)) return;
  if (!isPlausibleWord(letters)) return;
  letters.forEach((letter, index) => {
    if (letter !== codeAt(glyphs, start + index)) setLetter(glyphs, start + index, letter);
  });
  glyphs.obfuscated = true;
}
