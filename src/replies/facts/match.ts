import { fold } from '../need/fold';
import type { ReplyLang } from '../need/language';
import { guessLanguage } from '../need/language';
import type { Fact } from '../types';

export type FactMatch = {
  readonly fact: Fact;
  /** Share of the fact's keywords found in the comment, 0 to 1. */
  readonly score: number;
  readonly stale: boolean;
  readonly lang: ReplyLang | undefined;
};

const DAY_MS = 86_400_000;

/** Whether a fact was last checked more than `maxAgeDays` before `now`; an unreadable date is stale. */
export function isStale(fact: Fact, now: string, maxAgeDays: number): boolean {
  const age = (Date.parse(now) - Date.parse(fact.date)) / DAY_MS;
  return !(age <= maxAgeDays);
}

/** Edit distance of at most one: a slip of the keyboard, a plural, a missing letter. */
function almost(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

const NEAR_FROM = 5;

function names(words: ReadonlySet<string>, folded: string, keyword: string): boolean {
  if (keyword.includes(' ')) return ` ${folded} `.includes(` ${keyword} `);
  if (words.has(keyword)) return true;
  if (keyword.length < NEAR_FROM)
    return words.has(`${keyword}s`) || (keyword.endsWith('s') && words.has(keyword.slice(0, -1)));
  return [...words].some(word => word.length >= NEAR_FROM - 1 && almost(word, keyword));
}

/** Two keywords, or the only one, must be there: one common word is not a claim. */
const NEEDED = 2;

/**
 * The facts a folded comment calls for, best first. Keywords match near misses of one letter.
 * Stale facts are returned and marked: they are shown, never inserted.
 */
export function matchFacts(
  folded: string,
  facts: readonly Fact[],
  now: string,
  maxAgeDays: number,
): readonly FactMatch[] {
  const bare = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const words = new Set(bare.split(' '));
  return facts
    .flatMap(fact => {
      const keywords = fact.keywords
        .map(k =>
          fold(k)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .trim(),
        )
        .filter(Boolean);
      const found = keywords.filter(keyword => names(words, bare, keyword));
      const phrase = found.some(keyword => keyword.includes(' '));
      if (found.length < Math.min(NEEDED, keywords.length) && !phrase) return [];
      if (found.length === 0) return [];
      const lang =
        fact.lang && fact.lang !== 'und' ? fact.lang : guessLanguage(fold(fact.correction));
      return [
        {
          fact,
          score: found.length / keywords.length,
          stale: isStale(fact, now, maxAgeDays),
          lang,
        },
      ];
    })
    .sort((a, b) => b.score - a.score);
}
