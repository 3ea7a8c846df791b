import type { Doc } from '../../document/types';

/** A slogan stands alone: words of a comment above which a chant is only quoted in passing. */
const LONGEST = 26;

/** Whether a comment is short enough to be a slogan and little else. */
export function isShort(doc: Doc, longest = LONGEST): boolean {
  return doc.tokens.filter(({ kind }) => kind === 'word').length <= longest;
}
