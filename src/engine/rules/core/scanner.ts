import type { Doc, Token } from '../../document/types';
import type { Lang } from '../../types';
import { ChoiceIndex } from './choice-index';
import { Matcher } from './match';
import { type Choice, type Element, isAnchor, parsePattern } from './pattern';
import type { Match } from './types';

/** What has patterns: a rule or a stance cue, of one language or of both. */
export type Owner = { readonly lang?: 'fr' | 'en' };

/** A pattern with the element by which it is found. */
type Compiled<Kind> = {
  readonly owner: Kind;
  readonly elements: readonly Element[];
  /** Number of the choice that its anchor asks for. */
  readonly anchor: number;
  /** How many words may stand before the anchor. */
  readonly reach: number;
  /** Numbers of the other choices without which it cannot match. */
  readonly required: readonly number[];
};

/** Finds where any of many patterns match, in time linear in the text. */
export type Scanner<Kind> = (doc: Doc, found: (owner: Kind, match: Match) => void) => void;

/** Phrases count as one element but several words; longer ones before an anchor are not looked for. */
const PHRASE_WORDS = 3;

/** Signs that may stand between the words before an anchor, on average. */
const SIGNS_A_WORD = 3;

/**
 * Compiles patterns, for each language when its first document comes. One pass over a document
 * tells which choices of words it holds; only the patterns whose required choices are all there
 * are tried, and only around their anchor: the required element that the fewest words satisfy.
 * @param sources pairs of owner and pattern
 */
export function compileScanner<Kind extends Owner>(
  sources: readonly (readonly [owner: Kind, pattern: string])[],
): Scanner<Kind> {
  const byLanguage = new Map<Lang, Scanner<Kind>>();
  return (doc, found) => {
    const { lang } = doc;
    let scanner = byLanguage.get(lang);
    if (!scanner) {
      const spoken = sources.filter(
        ([owner]) => !owner.lang || lang === 'und' || owner.lang === lang,
      );
      scanner = compileAll(spoken);
      byLanguage.set(lang, scanner);
    }
    scanner(doc, found);
  };
}

function compileAll<Kind>(
  sources: readonly (readonly [owner: Kind, pattern: string])[],
): Scanner<Kind> {
  const index = new ChoiceIndex();
  const byAnchor: Compiled<Kind>[][] = [];
  for (const [owner, source] of sources) {
    const compiled = compile(owner, parsePattern(source), index);
    if (!compiled) continue;
    const sameAnchor = byAnchor[compiled.anchor];
    if (sameAnchor) sameAnchor.push(compiled);
    else byAnchor[compiled.anchor] = [compiled];
  }
  return (doc, found) => {
    const matcher = new Matcher(doc);
    for (const anchor of index.read(doc)) {
      let places: readonly number[] | undefined;
      for (const compiled of byAnchor[anchor] ?? NONE) {
        if (!holdsAll(index, compiled.required)) continue;
        places ??= index.placesOf(anchor);
        tryAt(places, compiled, doc, matcher, found);
      }
    }
  };
}

const NONE: readonly never[] = [];

function compile<Kind>(
  owner: Kind,
  elements: readonly Element[],
  index: ChoiceIndex,
): Compiled<Kind> | undefined {
  const at = anchorOf(elements);
  const anchor = elements[at];
  if (anchor?.kind !== 'word') return undefined;
  const number = index.anchorOf(anchor.choice);
  const required = elements.flatMap(element =>
    element.kind === 'word' && isAnchor(element) ? [element.choice] : [],
  );
  return {
    owner,
    elements,
    anchor: number,
    reach: reachOf(elements, at),
    // Rarest first: one that is missing ends the question. The anchor is there when it is asked.
    required: required
      .map(choice => ({ number: index.numberOf(choice), cost: costOf(choice) }))
      .sort((a, b) => a.cost - b.cost)
      .map(choice => choice.number)
      .filter(other => other !== number),
  };
}

function holdsAll(index: ChoiceIndex, required: readonly number[]): boolean {
  for (let i = 0; i < required.length; i++) {
    if (!index.holds(required[i] as number)) return false;
  }
  return true;
}

/** Tries a pattern around each place of its anchor, each start once. */
function tryAt<Kind>(
  places: readonly number[],
  compiled: Compiled<Kind>,
  doc: Doc,
  matcher: Matcher,
  found: (owner: Kind, match: Match) => void,
): void {
  let next = 0;
  for (const place of places) {
    const first = Math.max(next, earliestStart(compiled.reach, doc, place));
    for (let at = first; at <= place; at++) {
      const match = matcher.matchAt(compiled.elements, at);
      if (match) found(compiled.owner, match);
    }
    next = place + 1;
  }
}

/** The first token from which a pattern may reach its anchor. */
function earliestStart(reach: number, doc: Doc, anchor: number): number {
  const first = doc.sentences[doc.tokens[anchor]?.sentence ?? -1]?.start ?? anchor;
  const least = Math.max(first, anchor - reach * SIGNS_A_WORD);
  let start = anchor;
  for (let words = 0; start > least && words < reach; start--) {
    if (isWord(doc.tokens[start - 1])) words++;
  }
  return start;
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'punctuation' && token.kind !== 'emoji';
}

/** Words so frequent that finding a pattern by them helps little. */
const FREQUENT = new Set(
  `le la les de des un une et est pas que qu vous tu je il elle ils c l d a the a an and to of you i it
  is are he they in on for not be do`.split(/\s+/u),
);
const FREQUENT_CLASSES = new Set(
  'you i we they it be det det-a det-the adv neg ne que de and have do these all person'.split(' '),
);

/** Index of the required element that the fewest words satisfy; -1 when there is none. */
function anchorOf(elements: readonly Element[]): number {
  let best = -1;
  let bestCost = Infinity;
  for (const [i, element] of elements.entries()) {
    if (element.kind !== 'word' || !isAnchor(element)) continue;
    const cost = costOf(element.choice);
    if (cost < bestCost) {
      best = i;
      bestCost = cost;
    }
  }
  return best;
}

/** Rough count of the tokens per thousand that a choice holds for. */
function costOf({ words, accented, classes, prefixes }: Choice): number {
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
