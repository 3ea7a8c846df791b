import { appendFolded } from './append';
import { decode } from './decode';
import { resolveForeignLetters } from './foreign-letters';
import { createGlyphs, type Glyphs, pushGlyph } from './glyphs';
import { resolveLeet } from './leet';
import { foldPlain } from './plain';
import { joinSpelledWords } from './spelled';
import { shortenStretches } from './stretch';
import { survey } from './survey';
import { LEET, SPELLED, STRETCHED } from './suspects';
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
  if (original.length <= LONGEST_READ) {
    const plain = foldPlain(original, survey(original));
    if (plain) {
      const offsets = IDENTITY.subarray(0, original.length + 1);
      return toNormalized(original, plain.folded, plain.accented, offsets, false);
    }
  }
  return normalizeAny(original);
}

/** The general way: what `normalize` says when it takes no short cut. */
export function normalizeAny(original: string): Normalized {
  glyphs.length = 0;
  glyphs.obfuscated = false;
  if (readAll(original)) resolveForeignLetters(glyphs);
  let rounds = MOST_ROUNDS;
  while (rounds > 0 && undoEvasions(original)) rounds--;
  const { folded, accented, length, obfuscated } = glyphs;
  const offsets = toOffsets(original.length);
  return toNormalized(
    original,
    decode(folded, length),
    decode(accented, length),
    offsets,
    obfuscated,
  );
}

/** What one evasion hides can be another (`o0o-n-c`); nobody has more than two layers. */
const MOST_ROUNDS = 3;

/** @returns whether anything changed */
function undoEvasions(original: string): boolean {
  const suspects = survey(decode(glyphs.folded, glyphs.length));
  const { length } = glyphs;
  let decoded = false;
  if (suspects & SPELLED) joinSpelledWords(glyphs, original);
  if (suspects & (SPELLED | STRETCHED)) shortenStretches(glyphs);
  if (suspects & (SPELLED | LEET)) decoded = resolveLeet(glyphs);
  return decoded || glyphs.length !== length;
}

function toNormalized(
  original: string,
  folded: string,
  accented: string,
  offsets: Uint32Array,
  obfuscated: boolean,
): Normalized {
  return {
    original,
    folded: { text: folded, offsets },
    accented: { text: accented, offsets },
    obfuscated,
  };
}

/** Reused from call to call. */
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

/** The offsets of texts in which every character stayed at its place are parts of one array. */
const IDENTITY = Uint32Array.from({ length: LONGEST_READ + 1 }, (_, index) => index);

function toOffsets(originalLength: number): Uint32Array {
  const { from, length } = glyphs;
  const offsets = new Uint32Array(length + 1);
  for (let at = 0; at < length; at++) offsets[at] = from[at] ?? 0;
  offsets[length] = originalLength;
  return offsets;
}
