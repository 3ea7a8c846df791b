import type { Normalized } from '../normalize';
import { KINDS, kindAt, LETTER, WORD } from './kinds';
import { LONGEST_WORD, letterSlot, type Reading, written } from './readings';
import type { Slot } from './slot-walk';

/**
 * Words out of which normalising took repeated letters: each of those may be single or double
 * (`idiooot`, `connnard`).
 */
export function readStretched(
  { original, folded: { text, offsets } }: Normalized,
  symbols: Uint8Array,
): Reading[] {
  const readings: Reading[] = [];
  if (original.length === text.length) return readings;
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (kindAt(text, end) & WORD) end++;
    const removed = (offsets[end] ?? 0) - (offsets[start] ?? 0) - (end - start);
    if (removed > 0 && end - start <= LONGEST_WORD) {
      const slots = toSlots(text, offsets, start, end, symbols);
      if (slots.some(slot => slot.max > 1)) readings.push(written(start, end, slots));
    }
    start = end + 1;
  }
  return readings;
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
    const stretched = KINDS[code] === LETTER && (offsets[stop] ?? 0) - (offsets[at] ?? 0) > 2;
    const slot = letterSlot(symbols[code] ?? 0);
    if (stretched) slots.push({ ...slot, max: 2 });
    else for (let i = at; i < stop; i++) slots.push(slot);
    at = stop;
  }
  return slots;
}
