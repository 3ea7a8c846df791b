import type { Doc } from '../document/types';
import type { Match, Rule } from './core/types';

/** Whether the word just before the match is one of these (folded forms). */
export function follows(match: Match, doc: Doc, words: ReadonlySet<string>): boolean {
  const before = doc.tokens[match.start - 1];
  return before !== undefined && words.has(before.norm);
}

/** Whether any word of the comment is one of these (folded forms). */
export function mentions(doc: Doc, words: ReadonlySet<string>): boolean {
  return doc.tokens.some(token => words.has(token.norm));
}

/** Reads a document once, however many matches ask: keeps the work linear in the text. */
export function once(read: (doc: Doc) => boolean): (doc: Doc) => boolean {
  const known = new WeakMap<Doc, boolean>();
  return doc => {
    const before = known.get(doc);
    if (before !== undefined) return before;
    const answer = read(doc);
    known.set(doc, answer);
    return answer;
  };
}

/** A condition of a rule that depends on the whole comment and not on the match. */
export function given(holds: (doc: Doc) => boolean): NonNullable<Rule['when']> {
  const holdsOnce = once(holds);
  return (_match, doc) => holdsOnce(doc);
}
