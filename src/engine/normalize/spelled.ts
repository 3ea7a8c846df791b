import { isWordCode } from './characters';
import { codeAt, type Glyphs, isAsciiLetter, isCapital, moveGlyph } from './glyphs';
import { INNER_LEET } from './leet-signs';
import { isPlausibleWord } from './plausible';
import { SEPARATORS } from './separators';

const codes = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map(char => char.charCodeAt(0)));

const LONGEST_SEPARATOR = 3;
const SHORTEST_WORD = 3;
/** Fewer signs and digits than one in so many: `à 4 h` is a time. */
const LETTERS_PER_SIGN = 3;
/** Letters that stand alone in hurried French or English (`il n y a`, `j t ai dit`, `r u`). */
const STANDALONE = codes('aylndjmstcukirg');
/** Most such letters in a row that may be words of their own; more spell one (`t r a n s`). */
const MOST_STANDALONE = 4;
/** Letters that are words: the run that spells something may begin after them. */
const WORDS = codes('aiyo');

/** Single letters from `start` to `end`, each followed by `gap` separators but the last. */
type Run = { readonly start: number; readonly end: number; readonly gap: number };

/**
 * Joins letters written one by one (`c o n n a r d`, `i.d.i.o.t`). Lists, initials and words that
 * happen to be short stay apart; the lexicon resolves shorter or doubtful runs against its words.
 */
export function joinSpelledWords(glyphs: Glyphs, original: string): void {
  const { length } = glyphs;
  let to = 0;
  let at = 0;
  let inWord = false;
  while (at < length) {
    const word = isWordCode(codeAt(glyphs, at));
    const run = word && !inWord ? readRun(glyphs, at) : undefined;
    inWord = word;
    if (!run) {
      moveGlyph(glyphs, at++, to++);
      continue;
    }
    const spelled = [skipWord(glyphs, original, run), run].find(part =>
      isSpelledWord(glyphs, part),
    );
    if (spelled) {
      for (; at < spelled.start; at++) moveGlyph(glyphs, at, to++);
      for (; at < run.end; at += run.gap + 1) moveGlyph(glyphs, at, to++);
      glyphs.obfuscated = true;
    } else {
      for (; at < run.end; at++) moveGlyph(glyphs, at, to++);
    }
    at = run.end;
  }
  glyphs.length = to;
}

/** Follows single letters as long as the same separator comes between them. */
function readRun(glyphs: Glyphs, start: number): Run | undefined {
  const separator = codeAt(glyphs, start + 1);
  if (!SEPARATORS.has(separator)) return undefined;
  let gap = 0;
  while (gap <= LONGEST_SEPARATOR && codeAt(glyphs, start + 1 + gap) === separator) gap++;
  if (gap > LONGEST_SEPARATOR) return undefined;
  let last = start;
  while (isNextSingle(glyphs, last, gap, separator)) last += gap + 1;
  return last > start ? { start, end: last + 1, gap } : undefined;
}

function isNextSingle(glyphs: Glyphs, last: number, gap: number, separator: number): boolean {
  for (let i = 1; i <= gap; i++) if (codeAt(glyphs, last + i) !== separator) return false;
  const next = last + gap + 1;
  return isSpellable(codeAt(glyphs, next)) && !isSpellable(codeAt(glyphs, next + 1));
}

/** `I h a t e` spells "hate" after a word of one letter, told by its case. */
function skipWord(glyphs: Glyphs, original: string, run: Run): Run {
  const second = run.start + run.gap + 1;
  const isWord =
    codeAt(glyphs, run.start + 1) === 32 &&
    WORDS.has(codeAt(glyphs, run.start)) &&
    isCapital(glyphs, original, run.start) !== isCapital(glyphs, original, second);
  return isWord ? { ...run, start: second } : run;
}

function isSpelledWord(glyphs: Glyphs, { start, end, gap }: Run): boolean {
  const letters: number[] = [];
  let signs = 0;
  for (let at = start; at < end; at += gap + 1) {
    const code = codeAt(glyphs, at);
    const letter = isAsciiLetter(code) ? code : INNER_LEET.get(code);
    if (letter === undefined) return false;
    if (letter !== code) signs++;
    letters.push(letter);
  }
  if (letters.length < SHORTEST_WORD || signs * LETTERS_PER_SIGN >= letters.length) return false;
  if (isAlphabet(letters) || areStandalone(letters)) return false;
  // Words hardly ever begin with a doubled letter: `I m m i g r a n t s` is one, with its capital.
  return letters[0] !== letters[1] && isPlausibleWord(letters);
}

function areStandalone(letters: readonly number[]): boolean {
  return letters.length <= MOST_STANDALONE && letters.every(letter => STANDALONE.has(letter));
}

/** A list: `a b c d`. */
function isAlphabet(letters: readonly number[]): boolean {
  return letters.every((letter, index) => index === 0 || letter === (letters[index - 1] ?? 0) + 1);
}

function isSpellable(code: number): boolean {
  return isWordCode(code) || INNER_LEET.has(code);
}
