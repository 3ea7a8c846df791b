import { type Census, takeCensus } from './census';
import {
  HIDDEN_LETTER,
  HIDDEN_LETTERS,
  isDash,
  isJoint,
  isStar,
  leetSymbols,
} from './disguise-signs';
import { KINDS, kindAt, LETTER } from './kinds';
import { LONGEST_WORD, letterSlot, type Reading, written } from './readings';
import type { Slot } from './slot-walk';
import { trim } from './trim';

const SHORTEST = 3;
const SHORTEST_WITH_RARE_DIGITS = 4;
/** Parts joined by signs make other words too easily when they are short (`t-on`, `p.d`). */
const SHORTEST_JOINTED = 5;
const SHORTEST_SPELLED = 3;
/** One star after a word, or more after so many letters, are a footnote or emphasis. */
const LONGEST_BEFORE_STARS = 3;
/** Letters around a dash that stands for others; longer parts are words of their own. */
const MOST_AROUND_DASH = 5;
/** Letters around one dot or underscore: `m.rde`, `f_ck`. */
const LEAST_AROUND_DOT = 4;
const LEAST_AROUND_UNDERSCORE = 3;

/**
 * Readings of a run without spaces that holds signs or digits beside letters.
 * @param symbols symbol of each UTF-16 code
 * @param isLower whether the character at a place of the folded text was written in lower case
 */
export function readSigned(
  text: string,
  from: number,
  to: number,
  symbols: Uint8Array,
  isLower: (at: number) => boolean,
): Reading[] {
  if (to - from > LONGEST_WORD * 2) return [];
  const [start, end] = trim(text, from, to);
  if (end - start < SHORTEST || end - start > LONGEST_WORD) return [];
  const census = takeCensus(text, start, end);
  if (census.letters === 0 || census.other > 0) return [];
  const slots = (read: (code: number) => Slot | undefined): Slot[] =>
    toSlots(text, start, end, symbols, read);
  const readings: Reading[] = [];
  if (isLeet(census)) readings.push(written(start, end, slots(leetSlot)));
  if (isMask(text, start, end, census, isLower)) {
    const bare = census.letters === 1 ? 'mildest' : 'surest';
    const choice = census.dashes > 0 ? 'shortest' : bare;
    readings.push({ start, end, slots: slots(maskSlot), choice, hidden: true });
  }
  if (isJointed(text, start, end, census)) {
    readings.push(written(start, end, slots(jointSlot)));
  }
  return readings;
}

function toSlots(
  text: string,
  start: number,
  end: number,
  symbols: Uint8Array,
  read: (code: number) => Slot | undefined,
): Slot[] {
  const slots: Slot[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const slot = KINDS[code] === LETTER ? letterSlot(symbols[code] ?? 0) : read(code);
    if (slot) slots.push(slot);
  }
  return slots;
}

function leetSlot(code: number): Slot | undefined {
  const symbols = leetSymbols(code);
  return symbols && { symbols, min: 1, max: 1 };
}

function maskSlot(code: number): Slot {
  if (isDash(code)) return HIDDEN_LETTERS;
  return isStar(code) ? HIDDEN_LETTER : (leetSlot(code) ?? HIDDEN_LETTER);
}

/** Leaves the joints out. */
function jointSlot(code: number): Slot | undefined {
  return isJoint(code) || isStar(code) ? undefined : leetSlot(code);
}

function isLeet({ letters, digits, rareDigits, signs, stars, dashes, joints }: Census): boolean {
  if (digits + signs === 0 || stars + dashes + joints > 0) return false;
  const length = letters + digits + signs;
  if (rareDigits > 0 && length < SHORTEST_WITH_RARE_DIGITS) return false;
  return digits <= letters || (letters >= 2 && length >= 5);
}

/**
 * `f*ck`, `c**`, `enc*lé`, `f—k`, `m.rde`: it begins with a letter. A capital and stars hide a name
 * (`M***`), so one letter before stars must be lower case.
 */
function isMask(
  text: string,
  start: number,
  end: number,
  { letters, digits, stars, dashes, joints }: Census,
  isLower: (at: number) => boolean,
): boolean {
  if (kindAt(text, start) !== LETTER || digits > letters) return false;
  const closed = kindAt(text, end - 1) === LETTER;
  if (dashes > 0) {
    return (
      dashes === 1 && stars + joints === 0 && closed && letters >= 2 && letters <= MOST_AROUND_DASH
    );
  }
  if (stars > 0) {
    const footnote = stars === 1 || letters > LONGEST_BEFORE_STARS;
    if (joints > 0 || (!closed && footnote && startsWithLetters(text, start, letters)))
      return false;
    return letters >= 2 || (stars >= 2 && isLower(start));
  }
  if (joints !== 1 || digits > 0 || !closed) return false;
  const joint = text.slice(start, end).replace(/[^._]/g, '');
  if (joint === '.') return letters >= LEAST_AROUND_DOT;
  return joint === '_' && letters >= LEAST_AROUND_UNDERSCORE;
}

function startsWithLetters(text: string, start: number, count: number): boolean {
  for (let at = start; at < start + count; at++) if (kindAt(text, at) !== LETTER) return false;
  return true;
}

/** `con_nard`, `con**nard`, `F.D.P`: one kind of joint between parts, or between single letters. */
function isJointed(text: string, start: number, end: number, census: Census): boolean {
  const { letters, digits, signs, stars, dashes, joints } = census;
  if (stars + joints === 0 || dashes > 0) return false;
  const parts = text.slice(start, end).split(/\*{1,3}|[-._+~|·•]/);
  const length = letters + digits + signs;
  if (parts.every(part => part.length === 1)) return length >= SHORTEST_SPELLED;
  // `e-tron`, `t-shirt`: a hyphen after one letter makes a name.
  const shortest = joints > 0 && text.slice(start, end).includes('-') ? 2 : 1;
  return length >= SHORTEST_JOINTED && parts.every(part => part.length >= shortest);
}
