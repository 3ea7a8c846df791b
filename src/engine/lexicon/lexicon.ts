import type { Normalized } from '../normalize';
import { createSymbols } from './alphabet';
import { createCover } from './cover';
import { findDisguised } from './disguise';
import { decodeLexicon, type LexiconData, type Link, type LinkKind } from './format';
import { type Automaton, type Found, scanTerms } from './scan';
import { createTermFacts } from './term-facts';
import type { Hit, Lexicon } from './types';

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

type Form = Found & { readonly entry: number; readonly disguised: boolean };

function toHits(
  data: LexiconData,
  normalized: Normalized,
  plain: readonly Found[],
  disguised: readonly Found[],
): Hit[] {
  const friends = createCover();
  const praise = createCover();
  const forms: Form[] = [];
  for (const found of plain) {
    for (const { kind, entry, accents } of data.terms[found.term] ?? []) {
      if (kind === 'friend') friends.add(entry, found.start, found.end);
      else if (kind === 'positive') praise.add(entry, found.start, found.end);
      else if (isTerm(kind) && isWritten(data, normalized, found, entry, accents)) {
        forms.push({ ...found, entry, disguised: found.joined });
      }
    }
  }
  for (const found of disguised) {
    for (const { kind, entry } of data.terms[found.term] ?? []) {
      if (isTerm(kind)) forms.push({ ...found, entry, disguised: true });
    }
  }
  const hits = new Map<string, Hit>();
  for (const { start, end, entry: index, disguised: isDisguised } of forms) {
    const entry = data.entries[index];
    const key = `${start} ${end} ${index}`;
    if (!entry || hits.has(key) || friends.holds(index, start, end)) continue;
    const positive = praise.holds(index, start, end);
    hits.set(key, { start, end, entry, positive, disguised: isDisguised });
  }
  return [...hits.values()].sort((a, b) => a.start - b.start || b.end - a.end);
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
