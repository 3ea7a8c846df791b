import { resolveForeignLetters } from './foreign-letters';
import { appendFolded, createGlyphs, type Glyphs, push } from './glyphs';
import { resolveLeet } from './leet';
import { joinSpelledWords } from './spelled';
import { shortenStretches } from './stretch';
import type { Normalized, View } from './types';

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
  const glyphs = createGlyphs();
  if (original.length <= LONGEST_READ) {
    appendFolded(glyphs, original, 0, original.length);
  } else {
    const head = LONGEST_READ - TAIL_READ;
    appendFolded(glyphs, original, 0, head);
    push(glyphs, 10, 10, head);
    appendFolded(glyphs, original, original.length - TAIL_READ, original.length);
  }
  resolveForeignLetters(glyphs);
  joinSpelledWords(glyphs, original);
  shortenStretches(glyphs);
  resolveLeet(glyphs, original);
  shortenStretches(glyphs);
  return toViews(original, glyphs);
}

function toViews(original: string, glyphs: Glyphs): Normalized {
  const offsets = new Uint32Array(glyphs.from.length + 1);
  offsets.set(glyphs.from);
  offsets[glyphs.from.length] = original.length;
  const view = (codes: readonly number[]): View => ({ text: decode(codes), offsets });
  return {
    original,
    folded: view(glyphs.folded),
    accented: view(glyphs.accented),
    obfuscated: glyphs.obfuscated,
  };
}

/** Chunked: an engine's argument limit is about 65,000. */
const CHUNK = 8192;

function decode(codes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < codes.length; at += CHUNK) {
    text += String.fromCharCode(...codes.slice(at, at + CHUNK));
  }
  return text;
}
