import { isWordCode } from '../normalize';
import {
  HIDDEN_LETTER,
  HIDDEN_LETTERS,
  isDash,
  isJoint,
  isStar,
  leetSymbols,
} from './disguise-signs';
import type { Slot } from './slot-walk';

/** A way to read a stretch of the folded text as one word. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  readonly slots: readonly Slot[];
};

const LONGEST = 32;
const SHORTEST = 3;
/** Parts joined by signs make other words too easily when they are short (`t-on`, `p.d`). */
const SHORTEST_JOINTED = 5;

type Census = {
  letters: number;
  digits: number;
  signs: number;
  stars: number;
  dashes: number;
  joints: number;
  other: number;
};

/**
 * Readings of a piece of text without spaces that holds signs or digits beside letters.
 * @param symbols symbol of each UTF-16 code
 * @param isLower whether the letter at this place of the folded text was written in lower case
 */
export function readSigns(
  text: string,
  from: number,
  to: number,
  symbols: Uint8Array,
  isLower: (at: number) => boolean,
): Reading[] {
  const [start, end] = trim(text, from, to);
  if (end - start < SHORTEST || end - start > LONGEST) return [];
  const census = count(text, start, end);
  if (census.letters === 0 || census.other > 0) return [];
  const readings: Reading[] = [];
  const add = (slots: readonly Slot[]): void => {
    readings.push({ start, end, slots });
  };
  if (isLeet(census)) add(toSlots(text, start, end, symbols, letterOrLeet));
  if (isMask(text, start, end, census, isLower)) {
    add(toSlots(text, start, end, symbols, letterOrMask));
  }
  if (census.joints > 0 && census.dashes === 0 && census.letters >= SHORTEST_JOINTED) {
    add(toSlots(text, start, end, symbols, letterOrJoint));
  }
  return readings;
}

/** Reads the text letter by letter; `false` leaves a sign out, undefined refuses the reading. */
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
    const slot = isLetter(code) ? { symbols: [symbols[code] ?? 0], min: 1, max: 1 } : read(code);
    if (slot) slots.push(slot);
  }
  return slots;
}

function letterOrLeet(code: number): Slot | undefined {
  const symbols = leetSymbols(code);
  return symbols && { symbols, min: 1, max: 1 };
}

function letterOrMask(code: number): Slot | undefined {
  if (isStar(code)) return HIDDEN_LETTER;
  return isDash(code) ? HIDDEN_LETTERS : (letterOrLeet(code) ?? HIDDEN_LETTER);
}

function letterOrJoint(code: number): Slot | undefined {
  return isJoint(code) ? undefined : letterOrLeet(code);
}

function isLeet({ letters, digits, signs, stars, dashes, joints }: Census): boolean {
  if (digits + signs === 0 || stars + dashes + joints > 0) return false;
  return digits <= letters || (letters >= 2 && letters + digits >= 5);
}

/**
 * `f*ck`, `c**`, `enc*lé`, `f—k`: it begins with a letter. A capital and stars hide a name (`M***`),
 * and dashes tie words as well: they hide letters only inside a short word.
 */
function isMask(
  text: string,
  start: number,
  end: number,
  { letters, stars, dashes, joints, digits }: Census,
  isLower: (at: number) => boolean,
): boolean {
  if (!isLetter(text.charCodeAt(start)) || digits > letters) return false;
  if (dashes > 0) {
    return (
      dashes === 1 &&
      stars === 0 &&
      letters >= 2 &&
      letters <= 5 &&
      isLetter(text.charCodeAt(end - 1))
    );
  }
  if (stars > 0) {
    return stars === joints && (letters >= 2 || (stars >= 2 && isLower(start)));
  }
  // One dot or underscore inside four letters or more: `m.rde`, `f_ck`.
  return joints === 1 && letters >= 3 && !text.slice(start, end).includes('-') && digits === 0;
}

function count(text: string, start: number, end: number): Census {
  const census = { letters: 0, digits: 0, signs: 0, stars: 0, dashes: 0, joints: 0, other: 0 };
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) census.letters++;
    else if (isWordCode(code)) census.digits++;
    else if (isDash(code)) census.dashes++;
    else {
      if (isStar(code)) census.stars++;
      if (isJoint(code)) census.joints++;
      else if (leetSymbols(code)) census.signs++;
      else if (!isStar(code)) census.other++;
    }
  }
  return census;
}

const OPENING = new Set([...'("«“‘\'[{<*_~#.,;:-'].map(char => char.charCodeAt(0)));
const CLOSING = new Set([...')"»”’\']}>.,;:!?…-—_~'].map(char => char.charCodeAt(0)));
const STAR = 42;

/** Leaves out what surrounds a word: quotes, brackets, punctuation, emphasis, an elided article. */
function trim(text: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  const apostrophe = text.lastIndexOf("'", end - 2);
  if (apostrophe > start) start = apostrophe + 1;
  let emphasis = 0;
  while (start < end && OPENING.has(text.charCodeAt(start))) {
    if (text.charCodeAt(start) === STAR) emphasis++;
    start++;
  }
  while (end > start && CLOSING.has(text.charCodeAt(end - 1))) end--;
  while (emphasis-- > 0 && end > start && text.charCodeAt(end - 1) === STAR) end--;
  return [start, end];
}

/** A letter rather than a digit. */
export function isLetter(code: number): boolean {
  return isWordCode(code) && (code < 48 || code > 57);
}
