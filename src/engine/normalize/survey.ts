import { COMPLEX, FOLDED, KIND_SHIFT, SIMPLE, traitsOf } from './simple';
import { isLetterKind, KINDS, kindOf, NEXT, SEPARATOR, STATE_MASK, STRETCHED } from './suspects';

/**
 * Reads a text once and tells the traits of its characters together (simple.ts) and what evasions
 * it may hold (suspects.ts), as bits. One pass, no allocation: every comment goes through it.
 */
export function survey(text: string): number {
  let found = 0;
  let state = 0;
  let previous = -1;
  let beforeLast = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const simple = unit < SIMPLE;
    const traits = simple ? traitsOf(unit) : COMPLEX | (kindOf(unit) << KIND_SHIFT);
    const kind = traits >> KIND_SHIFT;
    const cell = NEXT[(state & STATE_MASK) * KINDS + kind] ?? 0;
    state = cell;
    const folded = simple ? (FOLDED[unit] ?? 0) : unit;
    if (folded === previous && folded === beforeLast && isLetterKind(kind)) found |= STRETCHED;
    beforeLast = previous;
    previous = folded;
    found |= (traits & TRAITS) | (cell & ~STATE_MASK);
  }
  const ended = NEXT[(state & STATE_MASK) * KINDS + SEPARATOR] ?? 0;
  return found | (ended & ~STATE_MASK);
}

const TRAITS = (1 << KIND_SHIFT) - 1;
