import type { Doc, Token } from '../../document/types';
import { matchAt } from './match';
import { type Element, isAnchor, parsePattern } from './pattern';
import type { Match } from './types';

/** A pattern with the element by which the index finds it. */
type Compiled<Owner> = {
  readonly owner: Owner;
  readonly elements: readonly Element[];
  /** How many words may stand before the anchor. */
  readonly reach: number;
  readonly order: number;
};

/** Finds where any of many patterns match, in time linear in the text. */
export type Scanner<Owner> = (doc: Doc, found: (owner: Owner, match: Match) => void) => void;

/** Phrases count as one element but several words; longer ones before an anchor are not looked for. */
const PHRASE_WORDS = 3;

/**
 * Compiles patterns into an inverted index: each is tried only around tokens that hold its anchor,
 * the required element that the fewest words satisfy.
 * @param sources pairs of owner (a rule, a stance cue) and pattern
 */
export function compileScanner<Owner>(
  sources: readonly (readonly [owner: Owner, pattern: string])[],
): Scanner<Owner> {
  const byWord = new Map<string, Compiled<Owner>[]>();
  const byClass = new Map<string, Compiled<Owner>[]>();
  const byPrefix = new Map<string, Compiled<Owner>[]>();
  for (const [order, [owner, source]] of sources.entries()) {
    const elements = parsePattern(source);
    const anchor = anchorOf(elements);
    const element = elements[anchor];
    if (element?.kind !== 'word') continue;
    const compiled = { owner, elements, reach: reachOf(elements, anchor), order };
    const { words, accented, classes, prefixes } = element.choice;
    for (const word of [...words, ...accented]) add(byWord, word, compiled);
    for (const name of classes) add(byClass, name, compiled);
    for (const prefix of prefixes) add(byPrefix, prefix, compiled);
  }
  const prefixLengths = [...new Set([...byPrefix.keys()].map(prefix => prefix.length))];
  return (doc, found) => {
    const tried = new Int32Array(sources.length).fill(-1);
    for (const [i, token] of doc.tokens.entries()) {
      const run = (list: readonly Compiled<Owner>[] | undefined) => {
        if (list) for (const compiled of list) tryAround(compiled, doc, i, tried, found);
      };
      run(byWord.get(token.norm));
      if (token.accented !== token.norm) run(byWord.get(token.accented));
      for (const name of token.classes) run(byClass.get(name));
      for (const phrase of token.phrases ?? []) {
        for (const name of phrase.classes) run(byClass.get(name));
      }
      for (const length of prefixLengths) {
        if (token.norm.length >= length) run(byPrefix.get(token.norm.slice(0, length)));
      }
    }
  };
}

/** Tries a pattern at each start from which it may reach the anchor, each start once. */
function tryAround<Owner>(
  compiled: Compiled<Owner>,
  doc: Doc,
  anchor: number,
  tried: Int32Array,
  found: (owner: Owner, match: Match) => void,
): void {
  const sentence = doc.sentences[doc.tokens[anchor]?.sentence ?? -1];
  if (!sentence) return;
  let start = anchor;
  for (let words = 0; start > sentence.start && words < compiled.reach; start--) {
    if (isWord(doc.tokens[start - 1])) words++;
  }
  start = Math.max(start, (tried[compiled.order] ?? -1) + 1);
  for (let at = start; at <= anchor; at++) {
    const match = matchAt(compiled.elements, doc, at);
    if (match) found(compiled.owner, match);
  }
  tried[compiled.order] = Math.max(tried[compiled.order] ?? -1, anchor);
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punctuation' && token.kind !== 'emoji';
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

/** Words so frequent that an index by them helps little. */
const FREQUENT = new Set(
  `le la les de des un une et est pas que qu vous tu je il elle ils c l d a the a an and to of you i it
  is are he they in on for not be do`.split(/\s+/u),
);
const FREQUENT_CLASSES = new Set(
  'you i we they it be det det-a det-the adv neg ne que de and have do these all person'.split(' '),
);

function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  let bestCost = Infinity;
  for (const [i, element] of elements.entries()) {
    if (element.kind !== 'word' || !isAnchor(element)) continue;
    const cost = costOf(element);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  return best;
}

/** Rough count of the tokens per thousand that an element holds for. */
function costOf(element: Extract<Element, { kind: 'word' | 'not' }>): number {
  const { words, accented, classes, prefixes } = element.choice;
  let cost = accented.size + prefixes.length * 2;
  for (const word of words) cost += FREQUENT.has(word) ? 30 : 1;
  for (const name of classes) cost += FREQUENT_CLASSES.has(name) ? 60 : 10;
  return cost;
}

function reachOf(elements: readonly Element[], anchor: number): number {
  let words = 0;
  for (const element of elements.slice(0, anchor)) {
    if (element.kind === 'gap') words += element.most;
    if (element.kind === 'word') words += element.choice.classes.length > 0 ? PHRASE_WORDS : 1;
  }
  return words;
}
