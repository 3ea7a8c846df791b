import type { Normalized } from '../normalize';
import { findCues } from './cues';
import type { Reading } from './readings';
import type { Automaton, Found } from './scan';
import { readSigned } from './signed-words';
import { walkSlots } from './slot-walk';
import { readHyphened, readSeam, readSpelled } from './split-words';
import { readStretched } from './stretched-words';
import type { TermFacts } from './term-facts';

/** Steps of the automaton that the disguised words of a text may take, besides some a character. */
const LEAST_STEPS = 20_000;
const STEPS_PER_CHARACTER = 16;
/** Steps that one reading may take. */
const MOST_STEPS = 6_000;

/**
 * Abusive terms that the text disguises: masks, leet, signs between letters, stretched letters,
 * letters or halves of a word kept apart. Each is resolved against the terms of the lexicon, and
 * only abusive ones count, so that what is merely unusual stays what it is.
 */
export function findDisguised(
  normalized: Normalized,
  automaton: Automaton,
  facts: TermFacts,
): Found[] {
  const found: Found[] = [];
  let left = LEAST_STEPS + STEPS_PER_CHARACTER * normalized.folded.text.length;
  for (const reading of readingsOf(normalized, automaton.symbols)) {
    const budget = { steps: Math.min(MOST_STEPS, left) };
    const before = budget.steps;
    const term = chooseTerm(reading, automaton, facts, budget);
    left -= before - Math.max(0, budget.steps);
    const { start, end } = reading;
    if (term !== undefined) found.push({ start, end, term, joined: false });
  }
  return found;
}

function* readingsOf(normalized: Normalized, symbols: Uint8Array): Generator<Reading> {
  const { text } = normalized.folded;
  yield* readStretched(normalized, symbols);
  const cues = findCues(text);
  if (!cues) return;
  const isLower = (at: number): boolean => isLowerCase(normalized, at);
  for (const [start, end] of pairs(cues.signed)) {
    yield* readSigned(text, start, end, symbols, isLower);
  }
  for (const [start, end] of pairs(cues.hyphened)) {
    const reading = readHyphened(text, start, end, symbols);
    if (reading) yield reading;
  }
  for (const at of cues.seams) {
    const reading = readSeam(text, at, symbols);
    if (reading) yield reading;
  }
  if (cues.spelled) yield* readSpelled(text, symbols);
}

function* pairs(flat: readonly number[]): Generator<readonly [number, number]> {
  for (let i = 0; i + 1 < flat.length; i += 2) yield [flat[i] ?? 0, flat[i + 1] ?? 0];
}

function chooseTerm(
  { slots, choice, hidden }: Reading,
  automaton: Automaton,
  facts: TermFacts,
  budget: { steps: number },
): number | undefined {
  let best: number | undefined;
  let highest = Number.NEGATIVE_INFINITY;
  walkSlots(slots, automaton, budget, (term, letters) => {
    const { sure, severity } = hidden ? facts.ofForms(term) : facts.ofAll(term);
    if (sure === 0) return;
    const rank =
      choice === 'mildest' ? sure - severity : choice === 'shortest' ? sure - letters : sure;
    if (rank > highest) [highest, best] = [rank, term];
  });
  return best;
}

function isLowerCase({ original, folded }: Normalized, at: number): boolean {
  const char = original.charAt(folded.offsets[at] ?? 0);
  return char === char.toLowerCase();
}
