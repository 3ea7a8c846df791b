import { browser } from '../platform/browser';
import type { Site } from '../sites/types';
import { byUrgency } from './care';
import { findAll } from './dom';
import { signatureOf } from './find-comments';
import type { Reading } from './reading';
import { MAX_LISTED, type PageState, type PageStatus, type ReadComment } from './state';

/** How long a page may take to fill a thread, in milliseconds, before the adapter is called stale. */
export const STALE_AFTER = 5000;

/** From this many comments without a word, the adapter is stale; one or two may be pictures. */
const WORDLESS = 3;

/** What the popup is told. `reading` is null while the host is switched off. */
export function pageState(reading: Reading | null): PageState {
  const site = reading?.site() ?? null;
  return {
    version: browser.runtime.getManifest().version,
    status: statusOf(reading),
    host: location.hostname,
    site: site && {
      id: site.id,
      name: site.name,
      ...(site.maxLength !== undefined && { maxLength: site.maxLength }),
    },
    read: reading?.count() ?? 0,
    comments: reading === null || site === null ? [] : labelled(reading, site),
  };
}

export function statusOf(reading: Reading | null): PageStatus {
  if (reading === null) {
    return 'off';
  }
  const site = reading.site();
  if (site === null) {
    return 'unsupported';
  }
  if (reading.count() > 0) {
    return 'reading';
  }
  return performance.now() - reading.since > STALE_AFTER && isStale(site, reading.scopes())
    ? 'stale-adapter'
    : 'no-comments';
}

/** The page shows a thread, but our selectors find nothing in it. */
function isStale({ thread, comment }: Site, scopes: ReturnType<Reading['scopes']>): boolean {
  const count = (selector: string): number =>
    scopes.reduce((total, scope) => total + findAll(scope, selector).length, 0);
  const comments = count(comment);
  return count(thread) > 0 && (comments === 0 || comments >= WORDLESS);
}

function labelled(reading: Reading, site: Site): readonly ReadComment[] {
  return reading
    .labelled()
    .sort((a, b) => byUrgency(a.verdict, b.verdict))
    .slice(0, MAX_LISTED)
    .map(({ element, ...comment }) => ({ ...comment, ...signatureOf(site, element) }));
}
