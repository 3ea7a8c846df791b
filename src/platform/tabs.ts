import { browser } from './browser';

export type Tab = { readonly id: number; readonly url: string };

/**
 * The tab the popup speaks about: the active one, or the one named by `popup.html?tab=<id>` when
 * the popup is opened as a page of its own, as tests do.
 * https://developer.chrome.com/docs/extensions/how-to/test/end-to-end-testing
 */
export async function activeTab(): Promise<Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named === null
      ? await browser.tabs.query({ active: true, currentWindow: true })
      : [await browser.tabs.get(Number(named))];
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '' };
}

/** Reloads a tab, for a page that runs an older version of the content script or none. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}
