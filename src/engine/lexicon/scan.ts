import { END, SEPARATOR } from './alphabet';
import { type DoubleArray, ROOT } from './double-array';
import { KINDS, SPACE, WORD } from './kinds';

/** What the searches read: the automaton, the symbol of each UTF-16 code, the terms that open words. */
export type Automaton = DoubleArray & {
  readonly symbols: Uint8Array;
  /** For each term, 1 when it opens joined words (`especede`). */
  readonly openers: Uint8Array;
};

/** A place where the automaton accepts; `joined` when an opener came before it in the word. */
export type Found = {
  readonly start: number;
  readonly end: number;
  readonly term: number;
  readonly joined: boolean;
};

/** Openers before a joined term (`espècedegrosse…`). */
const MOST_OPENERS = 3;
/** After an opener this short, a term of a few letters makes an ordinary word (`ta` + `bs`). */
const SHORT_OPENER = 5;
const SHORT_TERM = 4;
/** Terms this short are syllables as often as words: `con-currence`, `cul-ture`, `ass-essment`. */
const LONGEST_SYLLABLE = 4;
/** Words that a hyphen ties to a term without being part of it (`con-là`, `nique-ta-mère`). */
const CLITICS =
  /^-(?:la|ci|moi|toi|lui|nous|vous|les?|leur|ta|ton|tes|sa|son|ses|vos|de|des|du|et|ass|face|head|hole)(?![a-z])/;
const HYPHEN_CODE = 45;

/** Walks the automaton from every start of a word, and from every sign. Linear in the text. */
export function scanTerms(text: string, automaton: Automaton): Found[] {
  const found: Found[] = [];
  let previous = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind & WORD ? !(previous & WORD) : kind !== SPACE) {
      walk(text, at, at, automaton, MOST_OPENERS, found);
    }
    previous = kind;
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
    const symbol = symbols[text.charCodeAt(at)] ?? 0;
    const next = (base[state] ?? 0) + symbol;
    if (label[next] !== symbol || (joined && symbol === SEPARATOR)) return;
    state = next;
    at++;
    if (symbol === SEPARATOR) {
      while (at < text.length && symbols[text.charCodeAt(at)] === SEPARATOR) at++;
      continue;
    }
    const end = base[state] ?? 0;
    if (label[end] !== END) continue;
    const term = base[end] ?? 0;
    if (isBoundary(text, at)) {
      if (!isSyllable(text, start, at) && !(joined && isPartOfWord(start, from, at))) {
        found.push({ start, end: at, term, joined });
      }
    } else if (openers > 0 && automaton.openers[term] === 1) {
      walk(text, start, at, automaton, openers - 1, found);
    }
  }
}

/** A word does not go on at `at`. */
function isBoundary(text: string, at: number): boolean {
  return (
    at >= text.length ||
    ((KINDS[text.charCodeAt(at)] ?? 0) & WORD) === 0 ||
    ((KINDS[text.charCodeAt(at - 1)] ?? 0) & WORD) === 0
  );
}

function isPartOfWord(start: number, from: number, end: number): boolean {
  return from - start < SHORT_OPENER && end - from <= SHORT_TERM;
}

function isSyllable(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_SYLLABLE || text.charCodeAt(end) !== HYPHEN_CODE) return false;
  const next = text.charCodeAt(end + 1);
  return next >= 97 && next <= 122 && !CLITICS.test(text.slice(end, end + 8));
}
