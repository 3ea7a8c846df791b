import type { Doc } from '../document/types';
import { flagBit } from './flags';

const PAIRS = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);
/** A quotation mark that never closes quotes at most this many characters. */
const LONGEST = 600;

/** Flags what stands in quotation marks; a comment that is quoted as a whole speaks for itself. */
export function markQuotes(doc: Doc): void {
  const ranges = quotedRanges(doc.text);
  if (ranges.length === 0) return;
  const inside = doc.tokens.map(token =>
    ranges.some(([start, end]) => token.start >= start && token.end <= end),
  );
  const outside = doc.tokens.some((token, i) => token.kind === 'word' && !inside[i]);
  if (!outside) return;
  const bit = flagBit('quoted');
  for (const [i, token] of doc.tokens.entries()) if (inside[i]) token.stance |= bit;
}

/** Offsets of what stands between quotation marks, in order. */
export function quotedRanges(text: string): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS.get(text.charAt(at));
    if (!close || !opens(text, at)) continue;
    const end = closing(text, at + 1, close);
    if (end < 0) continue;
    ranges.push([at + 1, end]);
    at = end;
  }
  return ranges;
}

/** Single marks are mostly apostrophes: they open only after a space and before a letter. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '«' || mark === '“' || mark === '„') return true;
  const before = text.charAt(at - 1);
  return before === '' || /[\s([:,.!?—–-]/u.test(before);
}

function closing(text: string, from: number, close: string): number {
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at++) {
    if (text.charAt(at) !== close) continue;
    if (close !== "'" && close !== '’') return at;
    const after = text.charAt(at + 1);
    if (after === '' || /[\s,.;:!?)\]]/u.test(after)) return at;
  }
  return -1;
}
