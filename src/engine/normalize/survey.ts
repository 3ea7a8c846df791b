import { COMPLEX, FOLDED, KIND_SHIFT, SIMPLE, TRAITS } from './simple';
import { KINDS, kindOf, LETTER, NEXT, SEPARATOR, STATE_MASK, STRETCHED } from './suspects';

const NOT_KIND = (1 << KIND_SHIFT) - 1;

/**
 * Reads a text once and tells the traits of its characters together (simple.ts) and what evasions
 * it may hold (suspects.ts), as bits. One pass, no allocation: every comment goes through it.
 */
export function survey(text: string): number {
  let traits = 0;
  let cells = 0;
  let state = 0;
  let stretched = 0;
  let previous = -1;
  let beforeLast = -1;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const trait = unit < SIMPLE ? (TRAITS[unit] ?? 0) : otherTrait(unit);
    const folded = unit < SIMPLE ? (FOLDED[unit] ?? 0) : unit;
    state = NEXT[(state & STATE_MASK) * KINDS + (trait >> KIND_SHIFT)] ?? 0;
    if (folded === previous && folded === beforeLast && trait >> KIND_SHIFT === LETTER) {
      stretched = STRETCHED;
    }
    beforeLast = previous;
    previous = folded;
    traits |= trait;
    cells |= state;
  }
  cells |= NEXT[(state & STATE_MASK) * KINDS + SEPARATOR] ?? 0;
  return (traits & NOT_KIND) | (cells & ~STATE_MASK) | stretched;
}

function otherTrait(unit: number): number {
  return COMPLEX | (kindOf(unit) << KIND_SHIFT);
}
