import type { Doc } from '../document/types';
import { clauseEnd } from './clause';
import { flagBit } from './flags';

const NEGATORS = new Set(
  `pas jamais aucun aucune guere ni sans nul not never no nobody none neither nor without`.split(
    ' ',
  ),
);
/** These negate only with `ne` before them. */
const WITH_NE = new Set(['plus', 'rien', 'personne']);
/** After these the negation says something else: "not only", "never seen such idiots", "can't stand". */
const NOT_NEGATED_AFTER = new Set(
  `only just que qu seulement vu seen met rencontre entendu heard lu know knew stand bear stomach tolerate
  supporter blairer encadrer sentir matter mind wonder wait surprised etonnant etonne grave you i mais but
  forget oublie oubliez help`.split(/\s+/u),
);
const THINKING = new Set(
  `dit dire dis pense penser crois croire croit trouve pretends pretendu said say saying think thought
  believe mean meant claim claimed`.split(/\s+/u),
);
/** Words a negation reaches; longer clauses usually turn elsewhere. */
const REACH = 9;

/** Flags what stands in the scope of a negation, in both languages. */
export function markNegation(doc: Doc): void {
  const bit = flagBit('negated');
  for (const [i, token] of doc.tokens.entries()) {
    if (!isNegator(doc, i)) continue;
    const next = doc.tokens[i + 1];
    if (!next || next.sentence !== token.sentence || isRhetorical(doc, i)) continue;
    if (NOT_NEGATED_AFTER.has(next.norm) && !THINKING.has(next.norm)) continue;
    if (next.kind === 'punctuation') continue;
    const end = scopeEnd(doc, i + 1);
    for (let k = i + 1; k < end; k++) {
      const scoped = doc.tokens[k];
      if (scoped) scoped.stance |= bit;
    }
  }
}

function isNegator(doc: Doc, i: number): boolean {
  const norm = doc.tokens[i]?.norm ?? '';
  if (NEGATORS.has(norm)) return true;
  return WITH_NE.has(norm) && neBefore(doc, i);
}

function neBefore(doc: Doc, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const norm = doc.tokens[k]?.norm;
    if (norm === 'ne' || norm === 'n') return true;
  }
  return false;
}

/** "Why don't you idiots read", "t'es pas un peu con ?": the negation asserts. */
function isRhetorical(doc: Doc, i: number): boolean {
  const sentence = doc.sentences[doc.tokens[i]?.sentence ?? -1];
  if (!sentence) return false;
  for (let k = Math.max(sentence.start, i - 3); k < i; k++) {
    const norm = doc.tokens[k]?.norm;
    if (norm === 'why' || norm === 'pourquoi') return true;
  }
  const little = doc.tokens[i + 1]?.norm === 'un' && doc.tokens[i + 2]?.norm === 'peu';
  return little;
}

function scopeEnd(doc: Doc, from: number): number {
  const end = clauseEnd(doc, from, REACH);
  // French `que` opens a clause of its own, unless it reports what is (not) said or thought.
  for (let k = from; k < end; k++) {
    const norm = doc.tokens[k]?.norm;
    if ((norm === 'que' || norm === 'qu') && !THINKING.has(doc.tokens[k - 1]?.norm ?? '')) return k;
  }
  return end;
}
