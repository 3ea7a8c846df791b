import { coral } from './coral';
import { generic } from './generic';
import { hackernews } from './hackernews';
import { mastodon } from './mastodon';
import { covers } from './match-pattern';
import { reddit } from './reddit';
import { redditOld } from './reddit-old';
import { stackexchange } from './stackexchange';
import type { Site } from './types';
import { wordpress } from './wordpress';
import { x } from './x';
import { youtube } from './youtube';

/** Every site we can read. Sites known by host first; the last resort last. */
export const SITES: readonly Site[] = [
  hackernews,
  redditOld,
  reddit,
  youtube,
  x,
  stackexchange,
  mastodon,
  coral,
  wordpress,
  generic,
];

/** Match patterns of the sites the manifest names; all others are asked for when the user enables them. */
export const builtInMatches: readonly string[] = [...new Set(SITES.flatMap(site => site.matches))];

/**
 * The site of a page: one that names its host and, where it has two designs, recognises the one
 * shown; else an engine that recognises the page; `null` when nothing does.
 */
export function siteOf(url: URL, page: ParentNode): Site | null {
  const named = SITES.filter(site => site.matches.some(pattern => covers(pattern, url)));
  const candidates = named.length > 0 ? named : SITES.filter(site => site.matches.length === 0);
  return candidates.find(site => site.detect?.(page) ?? true) ?? named.at(-1) ?? null;
}
