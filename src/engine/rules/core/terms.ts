import type { Doc, Term } from '../../document/types';
import type { Match } from './types';

/** The lexicon terms inside the marked words of a match. */
export function termsIn(match: Match, doc: Doc): Term[] {
  return doc.tokens.slice(match.from, match.to).flatMap(({ term, phrases = [] }, i) => {
    const whole = phrases.filter(({ end }) => end <= match.to && end > match.from + i);
    return [term, ...whole.map(phrase => phrase.term)].filter(found => found !== undefined);
  });
}

/** A condition: the marked words hold a term of this class that is at least this sure. */
export function holdsTerm(cls: string, sure: number) {
  return (match: Match, doc: Doc): boolean =>
    termsIn(match, doc).some(term => term.class === cls && (term.sure ?? 0) >= sure);
}

/** Whether every term of the marked words has this tag. */
export function allTagged(match: Match, doc: Doc, tag: string): boolean {
  const terms = termsIn(match, doc);
  return terms.length > 0 && terms.every(({ tags = [] }) => tags.includes(tag));
}
