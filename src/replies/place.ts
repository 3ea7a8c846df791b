import type { Place } from './types';

/** Longest public reply by site, in characters, from the sites' own help pages (2026). */
const LIMITS: Readonly<Record<string, number>> = {
  x: 280,
  twitter: 280,
  bluesky: 300,
  mastodon: 500,
  threads: 500,
  tiktok: 150,
  twitch: 500,
};

/** Where the site sets no tighter limit: still one paragraph people read to its end. */
const LONG = 1000;

/** The longest reply a place takes, in UTF-16 units. */
export function maxLengthOf(place: Place): number {
  if (place.maxLength !== undefined) return place.maxLength;
  return place.channel === 'private' ? LONG : (LIMITS[place.site ?? ''] ?? LONG);
}
