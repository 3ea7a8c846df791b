import {
  EXACT_LOOK_ALIKES,
  FOREIGN_CAPITAL_LOOK_ALIKES,
  FOREIGN_LOOK_ALIKES,
  LATIN_VARIANTS,
} from './look-alikes';

/** What one code point becomes in each view; both strings have the same length. */
export type Folding = { readonly folded: string; readonly accented: string };

const COMBINING = /[\u0300-\u036f]/g;
const DROPPED: Folding = { folded: '', accented: '' };
const REPLACEMENT = 0xfffd;

/** Zero-width, direction and variation characters, and skin tones: they never carry a letter. */
export function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    code === 0x34f ||
    code === 0x61c ||
    (code >= 0x115f && code <= 0x1160) ||
    (code >= 0x17b4 && code <= 0x17b5) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    code === 0x3164 ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    code === 0xffa0 ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Marks drawn over, under or around the character before them. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  );
}

/** A letter or digit in either view. Emoji, punctuation and spaces are not. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code < 0x2000) return code !== 0xd7 && code !== 0xf7;
  if (code < 0x2c00) return false;
  return code < 0xd800 ? code > 0x303f : code > 0xf8ff && code < 0xfe00;
}

/** A foreign letter that looks like a Latin one: what it means depends on its neighbours. */
export function foreignLookAlike(code: number): string | undefined {
  if (code < 0x370 || code > 0x589) return undefined;
  const capital = FOREIGN_CAPITAL_LOOK_ALIKES.get(code);
  if (capital) return capital;
  return FOREIGN_LOOK_ALIKES.get(lowerCode(code));
}

/** A foreign letter drawn exactly like a Latin one. */
export function isExactLookAlike(code: number): boolean {
  return EXACT_LOOK_ALIKES.has(lowerCode(code));
}

/** Lower case of one code of the basic plane; the code itself when its lower case is longer. */
export function lowerCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

function enclosedLetter(code: number): string | undefined {
  // Unicode gives the negative circled and squared letters no compatibility mapping.
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(97 + code - 0x1f150);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(97 + code - 0x1f170);
  return undefined;
}

function stripped(text: string): string {
  let plain = '';
  for (const char of text.normalize('NFD').replace(COMBINING, '')) {
    plain += LATIN_VARIANTS.get(char.codePointAt(0) ?? 0) ?? char;
  }
  return plain;
}

function compute(code: number): Folding {
  if (isInvisible(code) || isCombining(code)) return DROPPED;
  if (code >= 0xd800 && code <= 0xdfff) return same(String.fromCharCode(REPLACEMENT));
  if (code === 9 || code === 11 || code === 12 || code === 0x85) return same(' ');
  if (code === 13 || code === 0x2028 || code === 0x2029) return same('\n');
  const variant = LATIN_VARIANTS.get(code) ?? enclosedLetter(code);
  if (variant) return same(variant);
  const char = String.fromCodePoint(code);
  const lower = compatible(char).toLowerCase().normalize('NFC');
  const folded = stripped(lower);
  return { folded, accented: lower.length === folded.length ? lower : folded };
}

/** The compatibility form where it is made of ordinary letters, digits or signs. */
function compatible(char: string): string {
  // Trade marks (U+2120, U+2122) spell no word.
  if (char === '™' || char === '℠') return char;
  const form = char.normalize('NFKC');
  return /^[ -~\u00c0-\u024f\u1e00-\u1eff]+$/.test(form) ? form : char;
}

function same(text: string): Folding {
  return { folded: text, accented: text };
}

const cache = new Map<number, Folding>();
/** Bounds the memory: no honest text shows more different characters. */
const CACHE_LIMIT = 4096;

/** Folds one code point, whatever it is; lone surrogates become U+FFFD. */
export function foldCodePoint(code: number): Folding {
  const known = cache.get(code);
  if (known) return known;
  const folding = compute(code);
  if (cache.size < CACHE_LIMIT) cache.set(code, folding);
  return folding;
}
