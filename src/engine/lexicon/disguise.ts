import type { Normalized } from '../normalize';
import { findCues } from './cues';
import type { Reading } from './readings';
import type { Automaton, Found } from './scan';
import { readSigned } from './signed-words';
import { walkSlots } from './slot-walk';
import { spellOut } from './spell-out';
import { hyphenedWord, type Stretch, spelledWords, wordAcross } from './split-words';
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
 * only abusive ones count, so that what is merely unusual stays what it is; letters written one by
 * one may name a group of people as well (`g a y`).
 */
export function findDisguised(
  normalized: Normalized,
  automaton: Automaton,
  facts: TermFacts,
): Found[] {
  const { text } = normalized.folded;
  const found: Found[] = [];
  let left = LEAST_STEPS + STEPS_PER_CHARACTER * text.length;
  const resolve = (reading: Reading): void => {
    const budget = { steps: Math.min(MOST_STEPS, left) };
    const before = budget.steps;
    const term = chooseTerm(reading, automaton, facts, budget);
    left -= before - Math.max(0, budget.steps);
    if (term !== undefined)
      found.push({ start: reading.start, end: reading.end, term, joined: false });
  };
  const spell = ({ start, end }: Stretch, groups = false): void => {
    const term = spellOut(text, start, end, automaton);
    if (term < 0 || !(facts.ofAll(term).sure > 0 || (groups && facts.isGroup(term)))) return;
    found.push({ start, end, term, joined: false });
  };
  readStretched(normalized, automaton.symbols).forEach(resolve);
  const cues = findCues(text);
  if (!cues) return found;
  const isLower = (at: number): boolean => isLowerCase(normalized, at);
  for (let i = 0; i < cues.signed.length; i += 2) {
    const [start = 0, end = 0] = [cues.signed[i], cues.signed[i + 1]];
    readSigned(text, start, end, automaton.symbols, isLower).forEach(resolve);
  }
  for (let i = 0; i < cues.hyphened.length; i += 2) {
    const word = hyphenedWord(text, cues.hyphened[i] ?? 0, cues.hyphened[i + 1] ?? 0);
    if (word) spell(word);
  }
  for (const at of cues.seams) {
    const word = wordAcross(text, at);
    if (word) spell(word);
  }
  if (cues.spelled) for (const word of spelledWords(text)) spell(word, true);
  return found;
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
