import { END } from './alphabet';
import { ROOT } from './double-array';
import type { Automaton } from './scan';

/** One letter of a disguised word: what it may be, and how many of it there may be. */
export type Slot = {
  readonly symbols: readonly number[];
  readonly min: number;
  readonly max: number;
};

/** Automaton steps left: it bounds the time whatever is written. */
export type Budget = { steps: number };

/** Calls `accept` with each term that the slots can spell, and the letters it takes. */
export function walkSlots(
  slots: readonly Slot[],
  { base, label }: Automaton,
  budget: Budget,
  accept: (term: number, letters: number) => void,
): void {
  const visit = (index: number, repeated: number, state: number, letters: number): void => {
    if (--budget.steps < 0) return;
    const slot = slots[index];
    if (!slot) {
      const end = base[state] ?? 0;
      if (label[end] === END) accept(base[end] ?? 0, letters);
      return;
    }
    if (repeated >= slot.min) visit(index + 1, 0, state, letters);
    if (repeated === slot.max) return;
    for (const symbol of slot.symbols) {
      const next = (base[state] ?? 0) + symbol;
      if (label[next] === symbol) visit(index, repeated + 1, next, letters + 1);
    }
  };
  visit(0, 0, ROOT, 0);
}
