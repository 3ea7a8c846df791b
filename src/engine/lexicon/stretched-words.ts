import { isWordCode, type Normalized } from '../normalize';
import { isLetter, type Reading } from './readings';
import type { Slot } from './slot-walk';

const LONGEST = 32;

/**
 * Words out of which normalising took repeated letters: each of those may be single or double
 * (`idiooot`, `connnard`).
 */
export function* readStretched(
  { original, folded: { text, offsets } }: Normalized,
  symbols: Uint8Array,
): Generator<Reading> {
  if (original.length === text.length) return;
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
    const removed = (offsets[end] ?? 0) - (offsets[start] ?? 0) - (end - start);
    if (removed > 0 && end - start <= LONGEST) {
      const slots = toSlots(text, offsets, start, end, symbols);
      if (slots.some(slot => slot.max > 1)) yield { start, end, slots };
    }
    start = end + 1;
  }
}

function toSlots(
  text: string,
  offsets: Uint32Array,
  start: number,
  end: number,
  symbols: Uint8Array,
): Slot[] {
  const slots: Slot[] = [];
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    let stop = at + 1;
    while (stop < end && text.charCodeAt(stop) === code) stop++;
    const stretched = isLetter(code) && (offsets[stop] ?? 0) - (offsets[at] ?? 0) > 2;
    const slot = { symbols: [symbols[code] ?? 0], min: 1, max: stretched ? 2 : 1 };
    if (stretched) slots.push(slot);
    else for (; at < stop; at++) slots.push(slot);
    at = stop;
  }
  return slots;
}
