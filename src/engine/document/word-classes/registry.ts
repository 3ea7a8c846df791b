import type { Phrase, Token, TokenKind } from '../types';
import { unionOf } from './union';

const words = new Map<string, Set<string>>();
/** Words worth recognising when they are misspelled or run into their neighbours. */
const repairable = new Set<string>();
const phrases = new Map<string, { words: readonly string[]; classes: Set<string> }[]>();

/**
 * Names a class of words for patterns: `defineClass('vehicle', 'car bus camion')` makes `@vehicle`.
 * Called once, when a module loads. Words are written folded; one with an accent matches only that
 * accent. An array may hold phrases of several words, elisions split (`qu il`). With `repair` the
 * words are also recognised when misspelled: see ../repair.ts.
 */
export function defineClass(
  name: string,
  members: string | readonly string[],
  { repair = false } = {},
): void {
  const list = typeof members === 'string' ? members.split(/\s+/u).filter(Boolean) : members;
  for (const member of list) {
    const [first = '', ...rest] = member.split(' ');
    if (repair) repairable.add(first);
    if (rest.length === 0) classSet(first).add(name);
    else addPhrase(first, [first, ...rest], name);
  }
}

function classSet(word: string): Set<string> {
  const found = words.get(word) ?? new Set();
  words.set(word, found);
  return found;
}

function addPhrase(first: string, members: readonly string[], name: string): void {
  const known = phrases.get(first) ?? [];
  phrases.set(first, known);
  const same = known.find(phrase => phrase.words.join(' ') === members.join(' '));
  if (same) same.classes.add(name);
  else known.push({ words: members, classes: new Set([name]) });
}

/** The words that the repair looks for. */
export function repairableWords(): ReadonlySet<string> {
  return repairable;
}

/** Whether a word belongs to any class. */
export function isKnownWord(word: string): boolean {
  return words.has(word);
}

const NONE: ReadonlySet<string> = new Set();
const OF_KIND = new Map<TokenKind, ReadonlySet<string>>(
  (['number', 'mention', 'hashtag', 'url', 'email', 'phone', 'emoji'] as const).map(kind => [
    kind,
    new Set([kind]),
  ]),
);

/** The classes of one token; shared sets, never to be changed. */
export function classesOf(norm: string, accented: string, kind: TokenKind): ReadonlySet<string> {
  if (kind === 'number') return numberClasses(norm);
  const own = kind === 'word' ? NONE : (OF_KIND.get(kind) ?? NONE);
  const folded = words.get(norm);
  const exact = accented === norm ? undefined : words.get(accented);
  if (!folded && !exact) return own;
  return unionOf(unionOf(own, folded ?? NONE), exact ?? NONE);
}

/** The known phrases that start at a token, within its sentence. */
export function phrasesFrom(tokens: readonly Token[], at: number): Phrase[] {
  const first = tokens[at];
  const candidates = first ? phrases.get(first.norm) : undefined;
  if (!first || !candidates) return [];
  const found: Phrase[] = [];
  for (const { words: members, classes } of candidates) {
    const matches = members.every((word, i) => {
      const token = tokens[at + i];
      return token?.sentence === first.sentence && (token.norm === word || token.accented === word);
    });
    if (matches) found.push({ classes, end: at + members.length });
  }
  return found;
}

const NUMBER = new Set(['number']);
const YEAR = new Set(['number', 'date', 'year']);
const CLOCK = new Set(['number', 'clock', 'time']);
const ORDER = new Set(['number', 'long-number']);

/** A number of four digits may be a year, one with a colon or `h` an hour, a long one a reference. */
function numberClasses(norm: string): ReadonlySet<string> {
  if (/^(?:19|20)\d\d$/u.test(norm)) return YEAR;
  if (/^\d{1,2}(?:h|:\d)/u.test(norm)) return CLOCK;
  return /^\d{4,}/u.test(norm) ? ORDER : NUMBER;
}
