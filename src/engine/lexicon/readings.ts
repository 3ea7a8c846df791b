import type { Slot } from './slot-walk';

/** A way to read a stretch of the folded text as one word. */
export type Reading = {
  readonly start: number;
  readonly end: number;
  readonly slots: readonly Slot[];
  /** Which term to take when the slots spell several. */
  readonly choice: 'surest' | 'mildest' | 'shortest';
  /** Letters are hidden: only proper forms count, not the misspellings among the variants. */
  readonly hidden: boolean;
};

/** Longer runs are not words. */
export const LONGEST_WORD = 32;

/** A reading in which each letter of the word is written somehow. */
export function written(start: number, end: number, slots: readonly Slot[]): Reading {
  return { start, end, slots, choice: 'surest', hidden: false };
}

/** The slot of a letter that is certain. */
export function letterSlot(symbol: number): Slot {
  return { symbols: [symbol], min: 1, max: 1 };
}
