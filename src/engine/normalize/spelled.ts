import { isWordCode } from './characters';
import { type Glyphs, isAsciiLetter, isDigit, moveGlyph, truncate } from './glyphs';
import { isPlausibleWord } from './plausible';

/** Signs people put between the letters of one word. */
const SEPARATORS = new Set([...' \n.-_*/+~|·•'].map(char => char.charCodeAt(0)));
const LONGEST_SEPARATOR = 3;
const SHORTEST_WORD = 3;
/** Acronyms and initials are written in capitals and are short (U.S.A., S.N.C.F.). */
const LONGEST_ACRONYM = 4;
/** Letters that stand alone in hurried French or English (`il n y a`, `j t ai dit`, `r u`). */
const STANDALONE = new Set([...'aylndjmstcukirg'].map(char => char.charCodeAt(0)));

/**
 * Joins letters written one by one (`c o n n a r d`, `i.d.i.o.t`). Lists, initials and words that
 * happen to be short stay apart; the lexicon resolves shorter or doubtful runs against its words.
 */
export function joinSpelledWords(glyphs: Glyphs, original: string): void {
  const { folded } = glyphs;
  let to = 0;
  let at = 0;
  while (at < folded.length) {
    const run = isSingle(folded, at, to) ? readRun(folded, at) : undefined;
    const first = run ? skipPronoun(glyphs, original, at, run) : at;
    const spelled = run !== undefined && isSpelledWord(glyphs, original, first, run);
    if (!run || !spelled) {
      const stop = run ? run.end : at + 1;
      for (; at < stop; at++) moveGlyph(glyphs, at, to++);
      continue;
    }
    for (; at < first; at++) moveGlyph(glyphs, at, to++);
    for (; at < run.end; at += run.gap + 1) moveGlyph(glyphs, at, to++);
    at = run.end;
    glyphs.obfuscated = true;
  }
  truncate(glyphs, to);
}

type Run = { readonly end: number; readonly gap: number };

/** One letter or digit alone; `written` tells whether something has been kept before it. */
function isSingle(folded: readonly number[], at: number, written: number): boolean {
  if (!isWordCode(folded[at] ?? 0)) return false;
  const next = folded[at + 1];
  if (next === undefined || !SEPARATORS.has(next)) return false;
  return at === 0 || written === 0 || !isWordCode(folded[at - 1] ?? 0);
}

/** Follows single letters as long as the same separator comes between them. */
function readRun(folded: readonly number[], start: number): Run | undefined {
  const separator = folded[start + 1] ?? 0;
  let gap = 0;
  while (gap <= LONGEST_SEPARATOR && folded[start + 1 + gap] === separator) gap++;
  if (gap > LONGEST_SEPARATOR) return undefined;
  let last = start;
  while (isNextSingle(folded, last, gap, separator)) last += gap + 1;
  return last > start ? { end: last + 1, gap } : undefined;
}

function isNextSingle(
  folded: readonly number[],
  last: number,
  gap: number,
  separator: number,
): boolean {
  for (let i = 1; i <= gap; i++) if (folded[last + i] !== separator) return false;
  const next = folded[last + gap + 1];
  if (next === undefined || !isWordCode(next)) return false;
  const after = folded[last + gap + 2];
  return after === undefined || !isWordCode(after);
}

/** `I h a t e` spells "hate" after the pronoun. */
function skipPronoun(glyphs: Glyphs, original: string, start: number, run: Run): number {
  const second = start + run.gap + 1;
  const pronoun =
    glyphs.folded[start + 1] === 32 &&
    original.charAt(glyphs.from[start] ?? 0) === 'I' &&
    !isCapital(original, glyphs.from[second] ?? 0);
  return pronoun ? second : start;
}

function isSpelledWord(glyphs: Glyphs, original: string, start: number, run: Run): boolean {
  const letters: number[] = [];
  let digits = 0;
  let capitals = 0;
  let telling = false;
  let ascending = true;
  for (let at = start; at < run.end; at += run.gap + 1) {
    const code = glyphs.folded[at] ?? 0;
    if (isDigit(code)) digits++;
    else if (!isAsciiLetter(code)) return false;
    else if (isCapital(original, glyphs.from[at] ?? 0)) capitals++;
    telling ||= isAsciiLetter(code) && !STANDALONE.has(code);
    ascending &&= letters.length === 0 || code === (letters[letters.length - 1] ?? 0) + 1;
    letters.push(code);
  }
  const count = letters.length;
  if (count < SHORTEST_WORD || ascending || !telling || digits * 2 > count) return false;
  if (capitals === count && count <= LONGEST_ACRONYM) return false;
  return digits > 0 || isPlausibleWord(letters);
}

function isCapital(original: string, at: number): boolean {
  const char = original.charAt(at);
  return char !== char.toLowerCase();
}
