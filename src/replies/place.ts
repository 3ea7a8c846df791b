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

/** The longest reply the site takes, in characters; absent where it sets no limit we know. */
export function siteLimitOf({ maxLength, channel, site = '' }: Place): number | undefined {
  return maxLength ?? (channel === 'private' ? undefined : LIMITS[site]);
}

/** The longest reply to write in a place, in characters. */
export function maxLengthOf(place: Place): number {
  return siteLimitOf(place) ?? LONG;
}
