import { LETTERS } from './alphabet';
import type { Slot } from './slot-walk';

const symbolsOf = (letters: string): readonly number[] =>
  [...letters].map(letter => letter.charCodeAt(0) - 96);

/** Signs and digits with the letters they are written for. */
const LEET: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({
    '0': 'o',
    '1': 'il',
    '2': 'z',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '6': 'bg',
    '7': 't',
    '8': 'b',
    '9': 'gq',
    '@': 'a',
    $: 's',
    '!': 'i',
    '¡': 'i',
    '|': 'il',
    '€': 'e',
    '£': 'l',
    '+': 't',
    '(': 'c',
    '§': 's',
  }).map(([sign, letters]) => [sign.charCodeAt(0), symbolsOf(letters)]),
);

const codes = (signs: string): ReadonlySet<number> =>
  new Set([...signs].map(sign => sign.charCodeAt(0)));

const STARS = codes('*#•');
const DASHES = codes('—–…');
const JOINTS = codes('-._+~|·•');

const ANY_LETTER = Array.from({ length: LETTERS }, (_, index) => index + 1);
/** Most letters that a dash or dots stand for (`f—k`, `enc…é`). */
const LONGEST_GAP = 6;

/** Letters a sign or digit may stand for. */
export const leetSymbols = (code: number): readonly number[] | undefined => LEET.get(code);
/** A sign that hides one letter. */
export const isStar = (code: number): boolean => STARS.has(code);
/** A sign that hides some letters. */
export const isDash = (code: number): boolean => DASHES.has(code);
/** A sign put between the parts of one word. */
export const isJoint = (code: number): boolean => JOINTS.has(code);

export const HIDDEN_LETTER: Slot = { symbols: ANY_LETTER, min: 1, max: 1 };
export const HIDDEN_LETTERS: Slot = { symbols: ANY_LETTER, min: 1, max: LONGEST_GAP };
