import type { Doc } from '../document/types';
import type { Finding } from '../rules/core/types';
import type { Target } from '../types';

/** Classes of words and what they say of whom a comment is about, most telling first. */
const BY_CLASS: readonly (readonly [cls: string, target: Target])[] = [
  ['group', 'group'],
  ['role', 'person'],
  ['name', 'person'],
  ['mention', 'other_commenter'],
  ['product', 'product'],
  ['brand-ref', 'brand'],
  ['he', 'person'],
  ['they', 'group'],
];
const REPLY = new Set(
  'commentaire commentaires post posts thread sub tweet forum avis comment comments reply argument take opinion'.split(
    ' ',
  ),
);
const SINGULAR = new Set(['tu', 't', 'te', 'toi']);

/**
 * Whom a comment is about: what its strongest rule says, else the words around that rule's match,
 * else whom it addresses.
 */
export function targetOf(doc: Doc, findings: readonly Finding[]): Target {
  const strongest = findings[0];
  if (!strongest) return addressee(doc);
  if (strongest.rule.target) return strongest.rule.target;
  const sentence = doc.sentences[doc.tokens[strongest.match.start]?.sentence ?? -1];
  return (
    singled(doc, sentence?.start ?? 0, sentence?.end ?? 0) ??
    inRange(doc, strongest.match.start, strongest.match.end) ??
    inRange(doc, sentence?.start ?? 0, sentence?.end ?? 0) ??
    addressee(doc)
  );
}

/** « tu » speaks to one person, whatever he is called. */
function singled(doc: Doc, from: number, to: number): Target | undefined {
  const found = doc.tokens.slice(from, to).some(token => SINGULAR.has(token.norm));
  return found ? 'person' : undefined;
}

function inRange(doc: Doc, from: number, to: number): Target | undefined {
  for (const [cls, target] of BY_CLASS) {
    for (let i = from; i < to; i++) {
      const token = doc.tokens[i];
      if (!token) continue;
      if (token.classes.has(cls)) return target;
      if (token.phrases?.some(phrase => phrase.classes.has(cls))) return target;
    }
  }
  return undefined;
}

/** Whom the comment speaks to when nothing names its target. */
function addressee(doc: Doc): Target {
  if (doc.tokens.some(token => REPLY.has(token.norm))) return 'other_commenter';
  if (doc.tokens.some(token => SINGULAR.has(token.norm))) return 'person';
  const addressed = doc.tokens.some(
    token =>
      token.classes.has('you') || token.classes.has('poss2') || token.classes.has('brand-ref'),
  );
  return addressed ? 'brand' : 'none';
}
