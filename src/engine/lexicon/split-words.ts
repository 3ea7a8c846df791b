import { isWordCode } from '../normalize';
import { isLetter, type Reading } from './readings';
import type { Slot } from './slot-walk';

const LONGEST = 32;
const SHORTEST_SPELLED = 3;
/** Shorter rests are words of their own (`c on`, `t es`). */
const SHORTEST_REST = 3;
/** Letters that are words: they do not belong to the word beside them. */
const WORDS = new Set([...'ayo'].map(letter => letter.charCodeAt(0)));

/** Runs of single letters that normalising left apart because they could be initials: `F.D.P`. */
export function* readSpelled(text: string, symbols: Uint8Array): Generator<Reading> {
  let at = 0;
  while (at < text.length) {
    if (!isSingle(text, at)) {
      at++;
      continue;
    }
    let last = at;
    while (isSingle(text, last + 2) && !isWordCode(text.charCodeAt(last + 1))) last += 2;
    const letters = (last - at) / 2 + 1;
    if (letters >= SHORTEST_SPELLED && letters <= LONGEST) {
      yield { start: at, end: last + 1, slots: toSlots(text, at, last + 1, symbols) };
    }
    at = last + 2;
  }
}

/** A first or last letter kept apart from its word, or a word broken by a line: `c onnard`. */
export function* readFragments(text: string, symbols: Uint8Array): Generator<Reading> {
  for (let at = 1; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10) continue;
    if (!isLetter(text.charCodeAt(at - 1)) || !isLetter(text.charCodeAt(at + 1))) continue;
    const single = isApart(text, at - 1) || isApart(text, at + 1);
    if (!single && code !== 10) continue;
    const start = wordStart(text, at - 1);
    const end = wordEnd(text, at + 1);
    const rest = Math.max(at - start, end - at - 1);
    if (rest < SHORTEST_REST || end - start > LONGEST) continue;
    yield { start, end, slots: toSlots(text, start, end, symbols) };
  }
}

function toSlots(text: string, start: number, end: number, symbols: Uint8Array): Slot[] {
  const slots: Slot[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) slots.push({ symbols: [symbols[code] ?? 0], min: 1, max: 1 });
  }
  return slots;
}

function isSingle(text: string, at: number): boolean {
  return (
    isLetter(text.charCodeAt(at)) &&
    !isWordCode(text.charCodeAt(at - 1)) &&
    !isWordCode(text.charCodeAt(at + 1))
  );
}

function isApart(text: string, at: number): boolean {
  return isSingle(text, at) && !WORDS.has(text.charCodeAt(at));
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && isWordCode(text.charCodeAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < LONGEST && isWordCode(text.charCodeAt(end))) end++;
  return end;
}
