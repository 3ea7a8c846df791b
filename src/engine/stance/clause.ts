import type { Doc, Token } from '../document/types';

/** Words that open a clause of their own, out of reach of a negation before them. */
const OPENERS = new Set(
  `but mais because car parce since although though puisque donc alors so how why what who whom whose
  where when while if unless comment pourquoi qui dont lorsque quand si sinon or otherwise`.split(
    /\s+/u,
  ),
);
const BREAKS = new Set([',', ';', ':', '(', ')', '—', '–', '!', '?', '.', '…', '/']);

/** Index of the token after the clause that holds `at`; `most` bounds the words it may span. */
export function clauseEnd(doc: Doc, at: number, most = Infinity): number {
  const sentence = doc.sentences[doc.tokens[at]?.sentence ?? -1];
  const last = sentence?.end ?? at;
  let words = 0;
  for (let i = at; i < last; i++) {
    const token = doc.tokens[i];
    if (!token || words >= most || (i > at && opensClause(token))) return i;
    if (token.kind !== 'punctuation') words++;
  }
  return last;
}

/** Whether a clause ends before this token. */
export function opensClause(token: Token): boolean {
  if (token.kind === 'punctuation') return BREAKS.has(token.norm.charAt(0));
  return OPENERS.has(token.norm);
}
