import type { Verdict } from '../engine/types';

/** One comment of the page, with what the engine says of it. */
export type ReadComment = {
  /** Stable while the page lives. */
  readonly id: string;
  readonly text: string;
  readonly verdict: Verdict;
  readonly author?: string;
  readonly permalink?: string;
};

/**
 * - `reading`: comments were found (`read` of them);
 * - `off`: the user switched this host off;
 * - `no-comments`: no thread on this page;
 * - `stale-adapter`: the page shows a thread, but no comment was found: the site has changed;
 * - `unsupported`: nothing on this page looks like comments we know how to read.
 */
export type PageStatus = 'reading' | 'off' | 'no-comments' | 'stale-adapter' | 'unsupported';

/** What the popup asks the content script. */
export type PageState = {
  /** Version of the extension that runs in the page: older than the popup's after an update. */
  readonly version: string;
  readonly status: PageStatus;
  readonly host: string;
  readonly site: { readonly id: string; readonly name: string; readonly maxLength?: number } | null;
  /** Comments read so far. */
  readonly read: number;
  /** Those with a label, most urgent first, at most `MAX_LISTED`. */
  readonly comments: readonly ReadComment[];
};

/** A page of 20,000 comments must not become one message of 20,000 entries. */
export const MAX_LISTED = 500;
