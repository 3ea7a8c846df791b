import { isWordCode, type Normalized } from '../normalize';
import { findSpecialSpans, type SpecialSpan } from './special-spans';
import type { TermHit, TokenKind } from './types';

/** A piece of the folded view before contractions are split. */
export type Piece = {
  readonly norm: string;
  readonly kind: TokenKind;
  /** Offsets into the folded view. */
  readonly from: number;
  readonly to: number;
  /** Offsets into the original. */
  readonly start: number;
  readonly end: number;
};

/**
 * Cuts the folded view into words, numbers, punctuation and special spans, in one pass.
 * @param hits lexicon hits in order of their start; one that holds signs (`f*ck`) is one word
 */
export function scan(views: Normalized, hits: readonly TermHit[]): Piece[] {
  const { text, offsets } = views.folded;
  const specials = findSpecialSpans(views.original);
  const pieces: Piece[] = [];
  let special = 0;
  let hit = 0;
  let at = 0;
  const push = (kind: TokenKind, to: number, norm = text.slice(at, to)) => {
    pieces.push({ norm, kind, from: at, to, start: offsets[at] ?? 0, end: offsets[to] ?? 0 });
    at = to;
  };
  while (at < text.length) {
    const original = offsets[at] ?? 0;
    while ((specials[special]?.end ?? Infinity) <= original) special++;
    const span = specials[special];
    if (span && original >= span.start) {
      const to = endOf(span, offsets, at, text.length);
      push(span.kind, to, specialNorm(span, views.original, text.slice(at, to)));
      continue;
    }
    while ((hits[hit]?.start ?? Infinity) < at) hit++;
    const term = hits[hit];
    if (term && term.start === at && isMasked(text, term)) {
      push('word', term.end, term.entry.lemma.normalize('NFD').replace(/\p{M}/gu, ''));
      continue;
    }
    const code = text.charCodeAt(at);
    if (isWordCode(code)) push(isDigit(code) ? 'number' : 'word', endOfWord(text, at));
    else if (isSpaceCode(code) || code === HYPHEN || code === APOSTROPHE) at++;
    else push('punctuation', endOfPunctuation(text, at));
  }
  return pieces;
}

const APOSTROPHE = 39;
const HYPHEN = 45;

/** Folded offset at which a special span of the original ends. */
function endOf(span: SpecialSpan, offsets: Uint32Array, at: number, length: number): number {
  let to = at + 1;
  while (to < length && (offsets[to] ?? 0) < span.end) to++;
  return to;
}

function specialNorm(span: SpecialSpan, original: string, folded: string): string {
  if (span.kind === 'hashtag' || span.kind === 'emoji') return folded;
  return original.slice(span.start, span.end).toLowerCase();
}

/** Whether a hit covers signs that would cut it into several pieces. */
function isMasked(text: string, hit: TermHit): boolean {
  for (let i = hit.start; i < hit.end; i++) {
    const code = text.charCodeAt(i);
    if (!isWordCode(code) && !isSpaceCode(code) && code !== APOSTROPHE && code !== HYPHEN) {
      return true;
    }
  }
  return false;
}

function endOfWord(text: string, start: number): number {
  const digits = isDigit(text.charCodeAt(start));
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside = isWordCode(code);
    const next = text.charCodeAt(at + 1);
    const joined =
      (code === APOSTROPHE && isWordCode(next) && !digits) ||
      (digits && (code === 46 || code === 44 || code === 58) && isDigit(next));
    if (!inside && !joined) break;
    at++;
  }
  return at;
}

/** Repeats of one sign are one token: `!!!`, `...`. */
function endOfPunctuation(text: string, start: number): number {
  const code = text.charCodeAt(start);
  const pair = code >= 0xd800 && code < 0xdc00 ? 2 : 1;
  let at = start + pair;
  if (pair === 1) while (at < text.length && text.charCodeAt(at) === code) at++;
  return Math.min(at, text.length);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpaceCode(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x3000;
}
