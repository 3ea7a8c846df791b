import { appendFolded } from './append';
import { resolveForeignLetters } from './foreign-letters';
import { createGlyphs, type Glyphs, pushGlyph } from './glyphs';
import { resolveLeet } from './leet';
import { joinSpelledWords } from './spelled';
import { shortenStretches } from './stretch';
import { findSuspects, LEET, SPELLED, STRETCHED } from './suspects';
import type { Normalized } from './types';

/**
 * Longest text read whole, in UTF-16 units. Of a longer one (no site allows it: X 25,000, Reddit
 * 40,000) the beginning and the end are read, where openings and parting shots stand, so that the
 * time a comment takes is bounded.
 */
const LONGEST_READ = 60_000;
const TAIL_READ = 10_000;

/**
 * Makes a comment comparable, with an exact map back to its characters.
 * Any string of any length, in linear time, without throwing.
 */
export function normalize(original: string): Normalized {
  glyphs.length = 0;
  glyphs.obfuscated = false;
  if (readAll(original)) resolveForeignLetters(glyphs);
  let suspects = findSuspects(glyphs);
  if (suspects & SPELLED) {
    joinSpelledWords(glyphs, original);
    suspects = findSuspects(glyphs);
  }
  if (suspects & STRETCHED) shortenStretches(glyphs);
  if (suspects & LEET) {
    resolveLeet(glyphs, original);
    shortenStretches(glyphs);
  }
  return toViews(original);
}

/** Reused from call to call: normalising an ordinary comment allocates only its views. */
const glyphs: Glyphs = createGlyphs();

function readAll(original: string): boolean {
  const { length } = original;
  if (length <= LONGEST_READ) return appendFolded(glyphs, original, 0, length);
  const head = LONGEST_READ - TAIL_READ;
  const foreign = appendFolded(glyphs, original, 0, head);
  pushGlyph(glyphs, NEWLINE, NEWLINE, head);
  return appendFolded(glyphs, original, length - TAIL_READ, length) || foreign;
}

const NEWLINE = 10;

function toViews(original: string): Normalized {
  const { length, obfuscated } = glyphs;
  const offsets = toOffsets(original.length);
  const folded = decode(glyphs.folded, length);
  const accented = isAccented() ? decode(glyphs.accented, length) : folded;
  return {
    original,
    folded: { text: folded, offsets },
    accented: { text: accented, offsets },
    obfuscated,
  };
}

function isAccented(): boolean {
  const { folded, accented, length } = glyphs;
  for (let at = 0; at < length; at++) if (folded[at] !== accented[at]) return true;
  return false;
}

/** The offsets of texts in which every character stayed at its place are parts of one array. */
const IDENTITY = Uint32Array.from({ length: LONGEST_READ + 1 }, (_, index) => index);

function toOffsets(originalLength: number): Uint32Array {
  const { from, length } = glyphs;
  if (length === originalLength && isIdentity()) return IDENTITY.subarray(0, length + 1);
  const offsets = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) offsets[at] = from[at] ?? 0;
  offsets[length] = originalLength;
  return offsets;
}

function isIdentity(): boolean {
  const { from, length } = glyphs;
  for (let at = 0; at < length; at++) if (from[at] !== at) return false;
  return true;
}

/** An engine's argument limit is about 65,000. */
const CHUNK = 8192;

function decode(codes: readonly number[], length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, codes.slice(0, length));
  let text = '';
  for (let at = 0; at < length; at += CHUNK) {
    text += String.fromCharCode.apply(null, codes.slice(at, Math.min(length, at + CHUNK)));
  }
  return text;
}
