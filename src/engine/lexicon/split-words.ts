import { kindAt, LETTER, WORD } from './kinds';
import { LONGEST_WORD } from './readings';

/** A stretch of the folded text whose letters may make one word. */
export type Stretch = { readonly start: number; readonly end: number };

const SHORTEST_SPELLED = 3;
const SHORTEST_HYPHENED = 5;
/** Shorter rests are words of their own (`p on`). */
const SHORTEST_REST = 3;
/** French and English leave these letters alone where an apostrophe is missing (`s alot`, `t es`). */
const ELIDED = new Set([...'cdijklmnqst'].map(letter => letter.charCodeAt(0)));
const SHORTEST_AFTER_ELISION = 5;
/** A plural or a vulgar abbreviation after a word (`chien s`, `balle c`). */
const ENDINGS = new Set([...'cs'].map(letter => letter.charCodeAt(0)));
/** Halves of a word cut by the end of a line. */
const SHORTEST_HALF = 2;
const SHORTEST_CUT = 6;
const NEWLINE = 10;

/** Runs of single letters that normalising left apart because they could be initials: `n t m`. */
export function spelledWords(text: string): Stretch[] {
  const words: Stretch[] = [];
  let at = 0;
  while (at < text.length) {
    let last = at;
    while (isSingle(text, last) && isSingle(text, last + 2)) last += 2;
    const letters = (last - at) / 2 + 1;
    if (letters >= SHORTEST_SPELLED && letters <= LONGEST_WORD) {
      words.push({ start: at, end: last + 1 });
    }
    at = last + 1;
  }
  return words;
}

/** The word cut at a space: its first or last letter stands apart, or a line ends inside it. */
export function wordAcross(text: string, at: number): Stretch | undefined {
  if (kindAt(text, at - 1) !== LETTER || kindAt(text, at + 1) !== LETTER) return undefined;
  const start = wordStart(text, at - 1);
  const end = wordEnd(text, at + 1);
  if (end - start > LONGEST_WORD || !isCut(text, start, at, end)) return undefined;
  return { start, end };
}

function isCut(text: string, start: number, at: number, end: number): boolean {
  const before = at - start;
  const after = end - at - 1;
  if (before === 1) {
    const elided = ELIDED.has(text.charCodeAt(start));
    return after >= (elided ? SHORTEST_AFTER_ELISION : SHORTEST_REST);
  }
  if (after === 1) return before >= SHORTEST_REST && !ENDINGS.has(text.charCodeAt(end - 1));
  const halves = before >= SHORTEST_HALF && after >= SHORTEST_HALF;
  return text.charCodeAt(at) === NEWLINE && halves && before + after >= SHORTEST_CUT;
}

/** The word in a run of letters cut by hyphens: `con-nard`, but not `e-tron`. */
export function hyphenedWord(text: string, from: number, to: number): Stretch | undefined {
  let end = to;
  while (end > from && kindAt(text, end - 1) !== LETTER) end--;
  if (end - from < SHORTEST_HYPHENED || end - from > LONGEST_WORD) return undefined;
  const parts = text.slice(from, end).split('-');
  const whole = parts.every(part => part.length > 1) || parts.every(part => part.length === 1);
  return whole ? { start: from, end } : undefined;
}

function isSingle(text: string, at: number): boolean {
  return (
    kindAt(text, at) === LETTER &&
    (kindAt(text, at - 1) & WORD) === 0 &&
    (kindAt(text, at + 1) & WORD) === 0
  );
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (at - start <= LONGEST_WORD && kindAt(text, start - 1) & WORD) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end - at <= LONGEST_WORD && kindAt(text, end) & WORD) end++;
  return end;
}
