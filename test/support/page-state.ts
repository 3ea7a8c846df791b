import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/page/state';
import type { OpenBrowser } from './browsers';

/** Words marked in a page, and the family they are marked with. */
export type MarkedWords = { readonly family: string; readonly text: string };

/** What the extension says of the page: the answer the popup gets. */
export async function stateOf(open: OpenBrowser, tabId: number): Promise<PageState> {
  return (await askPage(open, tabId, 'state', null)) as PageState;
}

/** Asks the content script to show a comment, as the popup does. */
export async function reveal(open: OpenBrowser, tabId: number, id: string): Promise<boolean> {
  return (await askPage(open, tabId, 'reveal', { id })) as boolean;
}

async function askPage(
  open: OpenBrowser,
  tabId: number,
  kind: string,
  input: unknown,
): Promise<unknown> {
  const answer = await until(
    () => open.inExtension(sendToTab, tabId, { to: 'page', kind, input }),
    // The document may be there before the content script is.
    ({ error }) => error === undefined || !error.includes('Receiving end does not exist'),
  );
  if (answer.error !== undefined) {
    throw new Error(`the page did not answer: ${answer.error}`);
  }
  return answer.value;
}

/** Runs in a page of the extension. */
async function sendToTab(
  tabId: number,
  message: unknown,
): Promise<{ readonly value?: unknown; readonly error?: string }> {
  try {
    return (await chrome.tabs.sendMessage(tabId, message)) as { value?: unknown; error?: string };
  } catch (error) {
    return { error: String(error) };
  }
}

/** The words marked in the page now, in the order of the page. */
export function marksIn(page: Page): Promise<readonly MarkedWords[]> {
  return page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map(found => {
        const range = document.createRange();
        range.setStart(found.startContainer, found.startOffset);
        range.setEnd(found.endContainer, found.endOffset);
        return { family: name.replace('sang-froid-', ''), range };
      }),
    );
    marks.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return marks.map(({ family, range }) => ({ family, text: range.toString() }));
  });
}

/** How many badges are in the page. */
export function badgesIn(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('sang-froid-badge').length);
}

/** The text on the toolbar button for a tab. */
export function toolbarText(open: OpenBrowser, tabId: number): Promise<string> {
  return open.inExtension(tab => chrome.action.getBadgeText({ tabId: tab }), tabId);
}

/** Stores settings as the options page does. */
export function store(
  open: OpenBrowser,
  value: { readonly hostsOff?: readonly string[]; readonly labelsOff?: readonly string[] },
): Promise<void> {
  return open.inExtension(
    settings => chrome.storage.local.set({ settings: { version: 1, value: settings } }),
    { hostsOff: [], labelsOff: [], ...value },
  );
}

/**
 * Asks until `accepts` the answer, and returns it; after `seconds` returns the last answer, for the
 * assertion to show what is wrong with it.
 */
export async function until<T>(
  question: () => Promise<T>,
  accepts: (answer: T) => boolean,
  seconds = 20,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await question();
    if (accepts(answer) || Date.now() > end) {
      return answer;
    }
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
