import { normalize } from '../normalize';
import { createSymbols, otherCodes, toSymbols } from './alphabet';
import { buildDoubleArray } from './double-array';
import { encodeLexicon } from './format';
import type { Link, LinkKind } from './lexicon-data';
import { OPENERS } from './openers';
import type { EntryInfo, LexiconEntry } from './types';

/** Shorter joined phrases are too often other words. */
const SHORTEST_JOINED_PHRASE = 6;
const SHORTEST_SIGNED = 3;
const JOINED_CLASSES = new Set(['insult', 'slur']);

/**
 * Compiles entries into one automaton over every folded form, variant, friend and praise.
 * @returns what `createLexicon` reads.
 */
export function compileLexicon(entries: readonly LexiconEntry[]): Uint8Array {
  const links = new Map<string, Link[]>();
  const add = (term: string, link: Link): void => {
    const same = links.get(term) ?? [];
    if (!same.some(other => isSameLink(other, link))) same.push(link);
    links.set(term, same);
  };
  entries.forEach((entry, index) => {
    for (const [kind, terms] of termsOf(entry)) {
      for (const term of terms) addTerm(add, term, index, kind, entry);
    }
  });
  for (const opener of OPENERS) add(opener, { entry: -1, kind: 'opener' });

  const others = otherCodes(links.keys());
  const symbols = createSymbols(others);
  const bySequence = new Map<string, { sequence: number[]; links: Link[] }>();
  for (const [term, termLinks] of links) {
    const sequence = toSymbols(term, symbols);
    const key = String.fromCharCode(...sequence);
    const same = bySequence.get(key);
    if (same)
      same.links.push(...termLinks.filter(link => !same.links.some(l => isSameLink(l, link))));
    else bySequence.set(key, { sequence, links: [...termLinks] });
  }
  const terms = [...bySequence.values()].filter(({ sequence }) => sequence.length > 0);
  return encodeLexicon({
    entries: entries.map(toInfo),
    joined: entries.map(isJoined),
    others,
    terms: terms.map(term => term.links),
    automaton: buildDoubleArray(terms.map(({ sequence }, index) => [sequence, index] as const)),
  });
}

function termsOf(entry: LexiconEntry): [LinkKind, readonly string[]][] {
  return [
    ['form', [entry.lemma, ...(entry.forms ?? [])]],
    ['variant', entry.variants ?? []],
    ['friend', entry.friends ?? []],
    ['positive', entry.positive ?? []],
  ];
}

function addTerm(
  add: (term: string, link: Link) => void,
  written: string,
  index: number,
  kind: LinkKind,
  entry: LexiconEntry,
): void {
  const { folded, accented } = normalize(written.trim());
  const isTerm = kind === 'form' || kind === 'variant';
  const accents = isTerm && entry.accented ? { accents: accented.text } : {};
  add(folded.text, { entry: index, kind, ...accents });
  if (!isTerm || !entry.label) return;
  for (const spelling of spellingsOf(folded.text)) add(spelling, { entry: index, kind: 'variant' });
}

/** Signs written for the first letter of a word; inside it they are read as disguises. */
const FIRST_SIGNS: Readonly<Record<string, string>> = { a: '@', s: '$' };

/** Spellings that the automaton should know although nobody lists them: joined, with a first sign. */
function* spellingsOf(term: string): Generator<string> {
  const joined = term.replace(/[ '-]/g, '');
  if (joined !== term && joined.length >= SHORTEST_JOINED_PHRASE) yield joined;
  const sign = FIRST_SIGNS[term.charAt(0)];
  if (sign && joined === term && term.length >= SHORTEST_SIGNED) yield sign + term.slice(1);
}

function isSameLink(a: Link, b: Link): boolean {
  return a.entry === b.entry && a.kind === b.kind && a.accents === b.accents;
}

function isJoined(entry: LexiconEntry): boolean {
  return entry.joined ?? JOINED_CLASSES.has(entry.class);
}

function toInfo(entry: LexiconEntry): EntryInfo {
  const { lemma, lang, label, severity, sure, region } = entry;
  return {
    lemma,
    class: entry.class,
    tags: entry.tags ?? [],
    needsTarget: entry.needsTarget ?? false,
    ...(lang && { lang }),
    ...(label && { label }),
    ...(severity !== undefined && { severity }),
    ...(sure !== undefined && { sure }),
    ...(region && { region }),
  };
}
