import type { Browser } from 'webextension-polyfill';

declare global {
  /** What test code evaluated inside a page of the extension sees, in both browsers. */
  const chrome: Browser;
  var browser: Browser;
}
