import { isWordCode, type Normalized } from '../normalize';
import { isLetter, type Reading, readSigns } from './readings';
import type { Automaton, Found } from './scan';
import { type Budget, walkSlots } from './slot-walk';
import { readFragments, readSpelled } from './split-words';
import { readStretched } from './stretched-words';

/** Steps of the automaton that the disguised words of a text may take, besides some a character. */
const LEAST_STEPS = 20_000;
const STEPS_PER_CHARACTER = 16;
/** Steps that one reading may take. */
const MOST_STEPS = 6_000;

/**
 * Abusive terms that the text disguises: masks, leet, signs between letters, stretched letters,
 * letters or halves of a word kept apart. Each is resolved against the terms of the lexicon, and
 * only abusive ones count, so that what is merely unusual stays what it is.
 * @param sureness how sure a term is to be abusive; 0 when it is not
 */
export function findDisguised(
  normalized: Normalized,
  automaton: Automaton,
  sureness: (term: number) => number,
): Found[] {
  const { text } = normalized.folded;
  const left: Budget = { steps: LEAST_STEPS + STEPS_PER_CHARACTER * text.length };
  const found: Found[] = [];
  const resolve = (reading: Reading): void => {
    const budget = { steps: Math.min(MOST_STEPS, left.steps) };
    const before = budget.steps;
    let best = 0;
    let term = -1;
    walkSlots(reading.slots, automaton, budget, candidate => {
      const sure = sureness(candidate);
      if (sure > best) [best, term] = [sure, candidate];
    });
    left.steps -= before - Math.max(0, budget.steps);
    const { start, end } = reading;
    if (term >= 0) found.push({ start, end, term, joined: false });
  };
  for (const [start, end] of chunksWithSigns(text)) {
    const isLower = (at: number): boolean => isLowerCase(normalized, at);
    for (const reading of readSigns(text, start, end, automaton.symbols, isLower)) resolve(reading);
  }
  for (const reading of readStretched(normalized, automaton.symbols)) resolve(reading);
  for (const reading of readSpelled(text, automaton.symbols)) resolve(reading);
  for (const reading of readFragments(text, automaton.symbols)) resolve(reading);
  return found;
}

/** Runs without spaces in which a sign or digit touches a letter and something else follows it. */
function* chunksWithSigns(text: string): Generator<readonly [number, number]> {
  let start = 0;
  let signs = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code === 32 || code === 10) {
      if (signs) yield [start, at];
      start = at + 1;
      signs = false;
    } else if (!isLetter(code)) {
      signs ||= touchesWord(text, at);
    }
  }
}

/** Punctuation at the end of a word and apostrophes are no disguise. */
function touchesWord(text: string, at: number): boolean {
  if (text.charCodeAt(at) === 39) return false;
  const next = text.charCodeAt(at + 1);
  const goesOn = isWordCode(next) || next === 42 || next === 36 || next === 64;
  if (goesOn) return true;
  const code = text.charCodeAt(at);
  return (
    (isWordCode(code) || code === 42 || code === 36 || code === 35) &&
    isLetter(text.charCodeAt(at - 1))
  );
}

function isLowerCase({ original, folded }: Normalized, at: number): boolean {
  const char = original.charAt(folded.offsets[at] ?? 0);
  return char === char.toLowerCase();
}
