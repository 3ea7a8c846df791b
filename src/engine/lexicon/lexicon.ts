import type { Normalized } from '../normalize';
import { createSymbols } from './alphabet';
import { type Cover, createCover } from './cover';
import { findDisguised } from './disguise';
import { decodeLexicon } from './format';
import type { LexiconData, Link, LinkKind } from './lexicon-data';
import { type Automaton, type Found, scanTerms } from './scan';
import { createTermFacts } from './term-facts';
import type { EntryInfo, Hit, Lexicon } from './types';

/**
 * Reads a compiled lexicon.
 * @param bytes what `compileLexicon` returned
 * @throws Error when the bytes are something else
 */
export function createLexicon(bytes: Uint8Array): Lexicon {
  const data = decodeLexicon(bytes);
  const automaton: Automaton = {
    ...data.automaton,
    symbols: createSymbols(data.others),
    openers: Uint8Array.from(data.terms, links => Number(links.some(isOpener))),
  };
  const facts = createTermFacts(data);
  return {
    entries: data.entries,
    match: normalized => {
      const plain = scanTerms(normalized.folded.text, automaton);
      const disguised = findDisguised(normalized, automaton, facts);
      if (plain.length + disguised.length === 0) return [];
      return toHits(data, normalized, plain, disguised);
    },
  };
}

function isOpener({ kind }: Link): boolean {
  return kind === 'opener';
}

function isTerm(kind: LinkKind): boolean {
  return kind === 'form' || kind === 'variant';
}

type Form = {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly disguised: boolean;
};

function toHits(
  data: LexiconData,
  normalized: Normalized,
  plain: readonly Found[],
  disguised: readonly Found[],
): Hit[] {
  let friends: Cover | undefined;
  let praise: Cover | undefined;
  const forms: Form[] = [];
  for (const found of plain) {
    const { start, end, joined } = found;
    for (const { kind, entry, accents } of data.terms[found.term] ?? []) {
      if (kind === 'friend') {
        friends ??= createCover();
        friends.add(entry, start, end);
      } else if (kind === 'positive') {
        praise ??= createCover();
        praise.add(entry, start, end);
      } else if (isTerm(kind) && isWritten(data, normalized, found, entry, accents)) {
        forms.push({ start, end, entry, disguised: joined });
      }
    }
  }
  for (const { start, end, term } of disguised) {
    for (const { kind, entry } of data.terms[term] ?? []) {
      if (isTerm(kind)) forms.push({ start, end, entry, disguised: true });
    }
  }
  const hits: Hit[] = [];
  for (const form of forms.length > 1 ? forms.sort(byPlace) : forms) {
    const entry = data.entries[form.entry];
    const { start, end, disguised: isDisguised } = form;
    if (!entry || friends?.holds(form.entry, start, end)) continue;
    if (isRepeated(hits, start, end, entry)) continue;
    const positive = praise?.holds(form.entry, start, end) ?? false;
    hits.push({ start, end, entry, positive, disguised: isDisguised });
  }
  return hits;
}

/** By start, the longest first, what is plainly written before what is disguised. */
function byPlace(a: Form, b: Form): number {
  return a.start - b.start || b.end - a.end || Number(a.disguised) - Number(b.disguised);
}

/** A word can be found plainly and as a disguise, at the same place. */
function isRepeated(hits: readonly Hit[], start: number, end: number, entry: EntryInfo): boolean {
  for (let i = hits.length - 1; i >= 0; i--) {
    const hit = hits[i];
    if (hit?.start !== start || hit.end !== end) return false;
    if (hit.entry === entry) return true;
  }
  return false;
}

/** Accents are as the form demands, and a joined word ends in a term that allows it. */
function isWritten(
  data: LexiconData,
  { accented }: Normalized,
  { start, end, joined }: Found,
  entry: number,
  accents: string | undefined,
): boolean {
  if (joined && !data.joined[entry]) return false;
  return accents === undefined || accented.text.slice(start, end) === accents;
}
