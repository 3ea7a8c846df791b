import type { Draft } from './document';
import type { Phrase, Term, TermHit } from './types';
import { phrasesFrom } from './word-classes';
import { unionOf } from './word-classes/union';

/** Gives tokens the classes of the lexicon terms and of the known phrases that start at them. */
export function attachTerms(drafts: Draft[], hits: readonly TermHit[]): void {
  let first = 0;
  for (const hit of hits) {
    while ((drafts[first]?.to ?? Infinity) <= hit.start) first++;
    const token = drafts[first];
    if (!token || token.from >= hit.end) continue;
    let end = first + 1;
    while ((drafts[end]?.from ?? Infinity) < hit.end) end++;
    const classes = classesOfTerm(hit);
    if (end === first + 1 && !token.term) {
      token.classes = unionOf(token.classes, classes);
      token.term = hit.entry;
    } else {
      addPhrase(token, { classes, end, term: hit.entry });
    }
  }
  for (const [i, token] of drafts.entries()) {
    for (const phrase of phrasesFrom(drafts, i)) addPhrase(token, phrase);
  }
}

const PRAISE: ReadonlySet<string> = new Set(['delight']);
const classesByTerm = new WeakMap<Term, ReadonlySet<string>>();

/** Where a term is praise ("une tuerie", "the shit") it is only that. */
export function classesOfTerm({
  entry,
  positive,
}: Pick<TermHit, 'entry' | 'positive'>): ReadonlySet<string> {
  if (positive) return PRAISE;
  const known = classesByTerm.get(entry);
  if (known) return known;
  const classes = new Set(namesOf(entry));
  classesByTerm.set(entry, classes);
  return classes;
}

/**
 * `insult`, its tags (`noun`), both together (`insult-noun`), and how sure the term is:
 * `insult-strong` from 0.85, `insult-fair` from 0.5, else `insult-weak`.
 */
function namesOf({ class: name, tags = [], sure = 0 }: Term): string[] {
  const tier = sure >= 0.85 ? 'strong' : sure >= 0.5 ? 'fair' : 'weak';
  return [name, ...tags, ...tags.map(tag => `${name}-${tag}`), `${name}-${tier}`];
}

/** Longest first: a pattern prefers the whole phrase to its first words. */
function addPhrase(token: Draft, phrase: Phrase): void {
  token.phrases = [...(token.phrases ?? []), phrase].sort((a, b) => b.end - a.end);
}
