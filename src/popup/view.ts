import type { PageApi } from '../page/handlers';
import type { PageState } from '../page/state';
import { browser } from '../platform/browser';
import { NoAnswerError, pageClient, RemoteError } from '../platform/messages';
import { hostAccess } from '../platform/permissions';
import { activeTab, type Tab } from '../platform/tabs';
import { LateError, withDeadline } from './deadline';

/**
 * What the popup can say of the tab it stands over.
 * - `forbidden`: browsers let no extension run there; - `disabled`: the user has not enabled this host;
 * - `outdated`: the page runs no content script, or an older one: it was opened before an update;
 * - `silent`: the content script is there but does not answer; - `page`: it answered.
 */
export type View =
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'disabled'; readonly tab: Tab; readonly host: string }
  | { readonly kind: 'outdated'; readonly tab: Tab }
  | { readonly kind: 'silent'; readonly tab: Tab }
  | { readonly kind: 'page'; readonly tab: Tab; readonly page: PageState };

/** How long a page may take to say what it read; a thread of 20,000 comments takes well under 1 s. */
const PAGE_DEADLINE_MS = 4000;

/** Looks at the active tab once. */
export async function look(): Promise<View> {
  const tab = await activeTab();
  if (tab === undefined) {
    return { kind: 'forbidden' };
  }
  switch (await hostAccess(tab.url)) {
    case 'forbidden':
      return { kind: 'forbidden' };
    case 'not-granted':
      return { kind: 'disabled', tab, host: new URL(tab.url).hostname };
    default:
      return ask(tab);
  }
}

async function ask(tab: Tab): Promise<View> {
  try {
    const page = await withDeadline(pageClient<PageApi>(tab.id).state(undefined), PAGE_DEADLINE_MS);
    return page.version === browser.runtime.getManifest().version
      ? { kind: 'page', tab, page }
      : { kind: 'outdated', tab };
  } catch (error) {
    if (error instanceof LateError || error instanceof RemoteError) {
      return { kind: 'silent', tab };
    }
    if (error instanceof NoAnswerError) {
      return { kind: 'outdated', tab };
    }
    throw error;
  }
}
