import { END } from './alphabet';
import { ROOT } from './double-array';
import { KINDS, WORD } from './kinds';
import type { Automaton } from './scan';

/** The term that the letters of a stretch spell when everything else is left out; -1 for none. */
export function spellOut(
  text: string,
  start: number,
  end: number,
  { base, label, symbols }: Automaton,
): number {
  let state = ROOT;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (((KINDS[code] ?? 0) & WORD) === 0) continue;
    const symbol = symbols[code] ?? 0;
    const next = (base[state] ?? 0) + symbol;
    if (label[next] !== symbol) return -1;
    state = next;
  }
  const final = base[state] ?? 0;
  return label[final] === END ? (base[final] ?? -1) : -1;
}
