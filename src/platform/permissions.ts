import { covers } from '../sites/match-pattern';
import { browser } from './browser';

/**
 * - `built-in`: named in the manifest; - `granted`: the user added it;
 * - `not-granted`: could be added; - `forbidden`: browsers let no extension run there.
 */
export type HostAccess = 'built-in' | 'granted' | 'not-granted' | 'forbidden';

/**
 * Hosts where both browsers refuse content scripts whatever is granted.
 * https://searchfox.org/mozilla-central/search?q=restrictedDomains and
 * https://developer.chrome.com/docs/webstore/program-policies (web store pages).
 */
const FORBIDDEN_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
];

/** Whether the extension may run on this address. */
export async function hostAccess(url: string): Promise<HostAccess> {
  const address = parseWebAddress(url);
  if (address === undefined || FORBIDDEN_HOSTS.includes(address.hostname)) {
    return 'forbidden';
  }
  const allowed = await browser.permissions.contains({ origins: [originPattern(address)] });
  if (!allowed) {
    return 'not-granted';
  }
  return builtInOrigins().some(pattern => covers(pattern, address)) ? 'built-in' : 'granted';
}

/**
 * Asks the user for the host of `url`. Call it first in the click handler, before any `await`:
 * both browsers accept `permissions.request` only from a user's gesture.
 */
export function requestHost(url: string): Promise<boolean> {
  const address = parseWebAddress(url);
  return address === undefined
    ? Promise.resolve(false)
    : browser.permissions.request({ origins: [originPattern(address)] });
}

/** Gives a host back. Built-in hosts cannot be given back one by one; they are switched off instead. */
export function revokeHost(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Match patterns the user granted beyond the built-in sites, e.g. `https://example.org/*`. */
export async function grantedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const builtIn = new Set(builtInOrigins());
  return origins.filter(pattern => !builtIn.has(pattern));
}

/** Calls back whenever the user grants or takes back a host, from our pages or the browser's. */
export function onHostsChanged(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}

/** Match patterns of the sites the manifest names. */
export function builtInOrigins(): readonly string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.flatMap(script => script.matches);
}

function parseWebAddress(url: string): URL | undefined {
  try {
    const address = new URL(url);
    return address.protocol === 'https:' || address.protocol === 'http:' ? address : undefined;
  } catch (error) {
    if (error instanceof TypeError) {
      return undefined;
    }
    throw error;
  }
}

function originPattern(address: URL): string {
  return `${address.protocol}//${address.hostname}/*`;
}
