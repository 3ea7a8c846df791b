import { ANCHORS } from '../anchors';
import { binary } from '../metrics/binary';
import type { DevSet } from '../sets/dev-sets';
import type { Figure, Outcome, Section } from '../types';
import { isAbusive, isFlaggedToxic, judged } from './answers';
import { mistakesOn } from './mistakes';

/** Sets that hold almost nothing toxic. */
export const HARMLESS_SETS = [
  'complaints_en',
  'airline_en',
  'trustpilot_en',
  'appreviews_fr',
  'restaurants_fr',
  'youtube_benign_fr',
  'unhealthy_validation_en',
  'wiki_gc_en',
] as const satisfies readonly DevSet[];

/** Complaints and reviews: the people whom nobody may call toxic. */
const REVIEWS: ReadonlySet<DevSet> = new Set<DevSet>(HARMLESS_SETS.slice(0, 5));
const GOAL = { atMost: 0.01 };

/** How often harmless comments are called toxic. */
export function harmless(outcomes: ReadonlyMap<DevSet, readonly Outcome[]>): Section {
  const of = (names: readonly DevSet[]): Outcome[] =>
    names.flatMap(name => outcomes.get(name) ?? []).filter(({ gold }) => gold.toxic === false);
  const rate = (id: string, what: string, part: Outcome[], says = isFlaggedToxic): Figure => ({
    id: `harmless/${id}`,
    what,
    value: binary(judged(part, 'toxic', says)).falsePositiveRate,
    count: part.length,
  });
  const reviews = of(HARMLESS_SETS.filter(name => REVIEWS.has(name)));
  return {
    title: 'Harmless comments called toxic',
    note: 'A swear word makes a comment toxic (profanity), not abusive: both rates are shown.',
    figures: [
      {
        ...rate('reviews', 'complaints and reviews, all five sets', reviews),
        anchor: ANCHORS.wordLists,
        goal: GOAL,
      },
      rate('reviews-abusive', 'the same, called abusive', reviews, isAbusive),
      ...HARMLESS_SETS.map(name => ({
        ...rate(name, name, of([name])),
        ...(name === 'wiki_gc_en' || REVIEWS.has(name) ? { goal: GOAL } : {}),
      })),
    ],
    mistakes: mistakesOn(of(HARMLESS_SETS), 'toxic', isFlaggedToxic),
  };
}
