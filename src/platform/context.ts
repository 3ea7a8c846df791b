import { browser } from './browser';

/**
 * The extension was reloaded, updated or removed under a running script. Chrome keeps the old
 * content script alive with every call rejected by this message; Firefox freezes it.
 * https://developer.chrome.com/docs/extensions/develop/concepts/content-scripts
 */
export function isContextLost(error: unknown): boolean {
  return (
    !isContextAlive() ||
    (error instanceof Error && error.message.includes('Extension context invalidated'))
  );
}

/** False in a content script whose extension is gone. */
export function isContextAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch (error) {
    if (error instanceof Error) {
      return false;
    }
    throw error;
  }
}
