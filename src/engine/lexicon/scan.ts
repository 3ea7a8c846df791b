import { isWordCode } from '../normalize';
import { END, SEPARATOR, UNUSED } from './alphabet';
import { type DoubleArray, ROOT } from './double-array';

/** What the scans read: the automaton and the symbol of each UTF-16 code. */
export type Automaton = DoubleArray & {
  readonly symbols: Uint8Array;
  /** Whether a term of the automaton opens joined words (`especede`). */
  readonly isOpener: (term: number) => boolean;
};

/** A place where the automaton accepts; `joined` when an opener came before it in the word. */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly joined: boolean;
};

const HYPHEN = 45;
/** Openers before a joined term (`espècedegrosse…`). */
const MOST_OPENERS = 3;
/** Terms this short are syllables as often as words: `con-currence`, `cul-ture`, `ass-essment`. */
const LONGEST_SYLLABLE = 4;
/** Words that a hyphen ties to a term without being part of it (`con-là`, `nique-ta-mère`). */
const CLITICS =
  /^-(?:la|ci|moi|toi|lui|nous|vous|les?|leur|ta|ton|tes|sa|son|ses|vos|de|des|du|et|ass|face|head|hole)(?![a-z])/;

/** Walks the automaton from every start of a word, and from every sign. Linear in the text. */
export function scanTerms(text: string, automaton: Automaton): Found[] {
  const found: Found[] = [];
  let inWord = false;
  for (let at = 0; at < text.length; at++) {
    const word = isWordCode(text.charCodeAt(at));
    if (!word || !inWord) walk(text, at, at, automaton, MOST_OPENERS, found);
    inWord = word;
  }
  return found;
}

function walk(
  text: string,
  start: number,
  from: number,
  automaton: Automaton,
  openers: number,
  found: Found[],
): void {
  const { base, label, symbols } = automaton;
  const joined = from > start;
  let state = ROOT;
  let at = from;
  while (at < text.length) {
    const symbol = symbols[text.charCodeAt(at)] ?? UNUSED;
    const next = (base[state] ?? 0) + symbol;
    if (symbol === UNUSED || label[next] !== symbol || (joined && symbol === SEPARATOR)) return;
    state = next;
    at++;
    if (symbol === SEPARATOR) {
      while (symbols[text.charCodeAt(at)] === SEPARATOR) at++;
      continue;
    }
    const end = base[state] ?? 0;
    if (label[end] !== END) continue;
    const term = base[end] ?? 0;
    if (isBoundary(text, at)) {
      if (!isSyllable(text, start, at)) found.push({ start, end: at, term, joined });
    } else if (openers > 0 && automaton.isOpener(term)) {
      walk(text, start, at, automaton, openers - 1, found);
    }
  }
}

/** A word does not go on at `at`. */
function isBoundary(text: string, at: number): boolean {
  return (
    at >= text.length || !isWordCode(text.charCodeAt(at)) || !isWordCode(text.charCodeAt(at - 1))
  );
}

function isSyllable(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SYLLABLE || text.charCodeAt(end) !== HYPHEN) return false;
  const next = text.charCodeAt(end + 1);
  return next >= 97 && next <= 122 && !CLITICS.test(text.slice(end, end + 8));
}
