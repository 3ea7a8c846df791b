import { browser, type Scripting } from './browser';
import { builtInOrigins, grantedHosts } from './permissions';

const REGISTRATION = 'granted-hosts';
const SCRIPT = { js: ['content.js'], css: ['highlight.css'] };

/**
 * Makes the registered content scripts match the hosts the user granted: permissions can change
 * while the background sleeps, and a blind second registration of the same id is refused.
 */
export async function reconcileContentScripts(): Promise<void> {
  const [registered, matches] = await Promise.all([
    browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] }),
    grantedHosts(),
  ]);
  const wanted: Scripting.RegisteredContentScript = {
    id: REGISTRATION,
    matches: [...matches],
    runAt: 'document_idle',
    ...SCRIPT,
  };
  if (matches.length === 0) {
    if (registered.length > 0) {
      await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
    }
  } else if (registered.length === 0) {
    await browser.scripting.registerContentScripts([wanted]);
  } else {
    await browser.scripting.updateContentScripts([wanted]);
  }
}

/**
 * Starts the content script in the tabs that are already open. Chrome injects nothing into open
 * tabs after an installation or update; Firefox does, and the script itself steps aside for a newer one.
 */
export async function injectIntoOpenTabs(): Promise<void> {
  const patterns = [...builtInOrigins(), ...(await grantedHosts())];
  const tabs = patterns.length === 0 ? [] : await browser.tabs.query({ url: patterns });
  await Promise.all(tabs.map(tab => inject(tab.id)));
}

async function inject(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) {
    return;
  }
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: SCRIPT.css });
    await browser.scripting.executeScript({ target: { tabId }, files: SCRIPT.js });
  } catch (error) {
    // Error pages and discarded tabs keep the address of a granted host but take no script.
    console.info(`Sang-froid: tab ${tabId} takes no content script`, error);
  }
}
