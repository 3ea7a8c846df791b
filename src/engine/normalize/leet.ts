import { isWordCode } from './characters';
import { type Glyphs, isAsciiLetter } from './glyphs';
import { isPlausibleWord } from './plausible';

/**
 * Signs read as letters when letters surround them. Rarer readings (8 as b, ! as i) and signs at the
 * edge of a word (`@ss`, `merd3`) are too often honest: the lexicon resolves those against its words.
 */
const INNER_LEET: ReadonlyMap<number, number> = new Map(
  ['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s', '€e'].map(pair => [
    pair.charCodeAt(0),
    pair.charCodeAt(1),
  ]),
);
const LONGEST_SIGN_RUN = 2;

/** Turns `c0nn4rd` into `connard`; leaves numbers, prices, times, references, addresses as they are. */
export function resolveLeet(glyphs: Glyphs, original: string): void {
  const { folded } = glyphs;
  let start = 0;
  while (start < folded.length) {
    while (start < folded.length && isSpace(folded[start])) start++;
    let end = start;
    let signs = false;
    while (end < folded.length && !isSpace(folded[end])) {
      signs ||= INNER_LEET.has(folded[end] ?? 0);
      end++;
    }
    if (signs && !isAddress(folded, start, end)) resolveChunk(glyphs, original, start, end);
    start = end;
  }
}

function isSpace(code: number | undefined): boolean {
  return code === 32 || code === 10;
}

/** A web or mail address: `://`, `www.`, or an at sign with a dot between letters after it. */
function isAddress(folded: readonly number[], start: number, end: number): boolean {
  const chunk = String.fromCharCode(...folded.slice(start, Math.min(end, start + 2000)));
  return /:\/\/|^www\.|\w@[\w-]+\.\w|\w\.[a-z]{2,6}\//.test(chunk);
}

function resolveChunk(glyphs: Glyphs, original: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && isLeetCode(glyphs.folded[stop] ?? 0)) stop++;
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
  let capital = false;
  let run = 0;
  for (let i = start; i < end; i++) {
    const code = glyphs.folded[i] ?? 0;
    if (isAsciiLetter(code)) {
      capital ||= isCapital(original.charCodeAt(glyphs.from[i] ?? 0));
      inner ||= run > 0;
      run = 0;
      letters.push(code);
      continue;
    }
    const letter = INNER_LEET.get(code);
    if (letter === undefined || i === start || ++run > LONGEST_SIGN_RUN) return;
    signs++;
    letters.push(letter);
  }
  const plain = end - start - signs;
  if (!inner || plain < 2 || plain < signs || (capital && plain === signs)) return;
  if (!isPlausibleWord(letters)) return;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? 0;
    if (letter === glyphs.folded[start + i]) continue;
    glyphs.folded[start + i] = letter;
    glyphs.accented[start + i] = letter;
  }
  glyphs.obfuscated = true;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}
