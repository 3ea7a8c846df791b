import type { Doc } from '../document/types';
import type { Match } from './core/types';

/** Whether the word just before the match is one of these (folded forms). */
export function follows(match: Match, doc: Doc, words: ReadonlySet<string>): boolean {
  const before = doc.tokens[match.start - 1];
  return before !== undefined && words.has(before.norm);
}

/** Whether any word of the comment is one of these (folded forms). */
export function mentions(doc: Doc, words: ReadonlySet<string>): boolean {
  return doc.tokens.some(token => words.has(token.norm));
}
