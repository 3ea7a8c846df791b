import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup.mjs';
import { DIST, requirePackage, withGrantedHosts } from './dist';
import type { Web } from './web';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

type Options = {
  /** The stand-in web the browser sees; see `startWeb`. Absent: the machine's own network. */
  readonly web?: Web;
  /** False: shows the browser's window. */
  readonly headless?: boolean;
  /** Match patterns granted beyond the manifest's, e.g. `https://mastodon.example/*`. */
  readonly grantedHosts?: readonly string[];
  /** False: the same browser without the extension, to know what it does by itself. */
  readonly extension?: boolean;
  /** Folder of the package; the build's own by default. */
  readonly dist?: string;
  /** Language of the browser's interface. */
  readonly lang?: 'en' | 'fr';
};

/**
 * A real browser with the built extension.
 *
 * ```ts
 * const web = await startWeb();
 * web.serve('https://news.ycombinator.com/item', html);
 * const open = await openBrowser('firefox', { web });
 * const page = await open.visit('https://news.ycombinator.com/item?id=1');
 * const popup = await open.openPopupFor(page);   // popup/popup.html?tab=<id>, in a tab of its own
 * await open.inExtension(() => chrome.storage.local.get());   // runs in an extension page
 * await open.close(); await web.close();
 * ```
 */
export type OpenBrowser = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Address of a file of the package, e.g. `options/options.html`. */
  extensionUrl(path: string): string;
  /** Opens a web page in a new tab and waits for its document. */
  visit(url: string): Promise<Page>;
  /** Opens a page of the extension in a new tab. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens the popup, in a tab of its own, for the tab of `page`. */
  openPopupFor(page: Page): Promise<Page>;
  /** The browser's number of the tab that shows `page`. */
  tabIdOf(page: Page): Promise<number>;
  /** Runs `body` in a page of the extension, where `chrome.*` is at hand. */
  inExtension<Args extends unknown[], Result>(
    body: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Kills the background as the browser does with one that is idle, and waits until it is gone. */
  stopBackground(): Promise<void>;
  /** Reloads the extension under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
};

/** Firefox stops a background that does nothing after this long, in milliseconds; 30 s by default. */
const FIREFOX_IDLE_TIMEOUT = 500;

/** Firefox gives every profile its own random address of an extension; tests need to know it. */
const FIREFOX_UUID = '5a2e0f0c-0a36-4f4e-9c0f-5a6e67f01d00';

export async function openBrowser(name: BrowserName, options: Options): Promise<OpenBrowser> {
  const { grantedHosts = [], extension = true, dist: built = DIST[name] } = options;
  requirePackage(built);
  const dist = grantedHosts.length === 0 ? built : await withGrantedHosts(built, grantedHosts);
  const browser = await (name === 'chromium' ? launchChromium : launchFirefox)(options);
  const id = extension ? await browser.installExtension(dist) : undefined;
  const origin =
    name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  let agent: Page | undefined;

  const open: OpenBrowser = {
    name,
    browser,
    extensionUrl: path => `${origin}/${path}`,
    async visit(url) {
      const page = await browser.newPage();
      await navigate(page, url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await navigate(page, `${origin}/${path}`);
      return page;
    },
    async openPopupFor(page) {
      return this.openExtensionPage(`popup/popup.html?tab=${await this.tabIdOf(page)}`);
    },
    async tabIdOf(page) {
      // The extension may not read the addresses of hosts it was not given: ask for the active tab.
      agent ??= await this.openExtensionPage('options/options.html');
      await page.bringToFront();
      return this.inExtension(async () => {
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        return tab?.id ?? -1;
      });
    },
    async inExtension(body, ...args) {
      agent ??= await this.openExtensionPage('options/options.html');
      return (await agent.evaluate(body as (...args: unknown[]) => unknown, ...args)) as never;
    },
    async stopBackground() {
      if (name === 'chromium') {
        const target = await browser.waitForTarget(
          found => found.type() === 'service_worker' && found.url().startsWith(origin),
        );
        await (await target.worker())?.close();
      }
      await open.inExtension(waitForNoBackground);
    },
    async reloadExtension() {
      await browser.installExtension(dist);
      agent = undefined;
    },
    async close() {
      await closeBrowser(browser);
      if (dist !== built) {
        await rm(dist, { recursive: true });
      }
    },
  };
  return open;
}

/** Chromium calls home by itself; these switches keep what it does apart from what we do. */
const QUIET_CHROMIUM = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

function launchChromium({ web, headless = true, lang = 'en' }: Options): Promise<Browser> {
  const proxy = web && [
    `--proxy-server=127.0.0.1:${web.proxyPort}`,
    '--proxy-bypass-list=<-loopback>',
  ];
  return launch({
    executablePath: installed('chromium'),
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    args: [
      ...QUIET_CHROMIUM,
      `--lang=${lang}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ?? []),
    ],
    env: { ...process.env, LANGUAGE: lang },
  });
}

async function launchFirefox(options: Options): Promise<Browser> {
  const { web, headless = true, dist = DIST.firefox, lang = 'en' } = options;
  const proxy = web && {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': web.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': web.proxyPort,
    'network.proxy.no_proxies_on': '',
  };
  return launch({
    browser: 'firefox',
    executablePath: installed('firefox'),
    headless,
    acceptInsecureCerts: true,
    // Without it Firefox 153 and later refuse to show moz-extension: pages to tests.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [await geckoId(dist)]: FIREFOX_UUID }),
      'intl.locale.requested': lang,
      'extensions.background.idle.timeout': FIREFOX_IDLE_TIMEOUT,
      ...proxy,
    },
  });
}

function installed(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === undefined) {
    throw new Error(`${name} is not installed; npm test says how`);
  }
  return path;
}

async function geckoId(dist: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(dist, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** How long a document may take, in milliseconds, and how often it is asked for again. */
const DOCUMENT_TIMEOUT = 15_000;
const ATTEMPTS = 4;

/**
 * Goes to an address and looks until its document is there. Firefox loads pages of an extension but
 * never answers the navigation (https://github.com/mozilla/firefox-devtools-mcp/pull/87), and now and
 * then stops half way through a page of several megabytes, with the extension or without.
 */
async function navigate(page: Page, url: string, attempts = ATTEMPTS): Promise<void> {
  let failure: unknown;
  page.goto(url, { timeout: 2 * DOCUMENT_TIMEOUT }).catch((error: unknown) => {
    failure = error;
  });
  const end = Date.now() + DOCUMENT_TIMEOUT;
  while (failure === undefined && Date.now() < end) {
    const there = await Promise.race([isThere(page, url), pause(DOCUMENT_TIMEOUT)]);
    if (there === true) {
      return;
    }
    await pause(50);
  }
  if (attempts === 1) {
    throw new Error(`${url} did not load`, { cause: failure });
  }
  await navigate(page, url, attempts - 1);
}

/** An error means that the document it was asked of has just been replaced: the one to come is asked next. */
function isThere(page: Page, url: string): Promise<boolean> {
  return page
    .evaluate(address => location.href === address && document.readyState !== 'loading', url)
    .catch(() => false);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** How long a browser may take to close before its process is ended, in milliseconds. */
const CLOSE_TIMEOUT = 10_000;

/** Firefox does not always answer when it is asked to close with a page it stopped loading. */
async function closeBrowser(browser: Browser): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<void>(resolve => {
    timer = setTimeout(() => {
      browser.process()?.kill('SIGKILL');
      resolve();
    }, CLOSE_TIMEOUT);
  });
  await Promise.race([browser.close(), tooLong]);
  clearTimeout(timer);
}

/** Runs in a page of the extension. `getViews` does not wake what it lists; Chromium's workers are not views. */
async function waitForNoBackground(): Promise<void> {
  while (chrome.extension.getViews().some(view => view.location.pathname.includes('background'))) {
    await new Promise(resolve => setTimeout(resolve, 50));
  }
}
