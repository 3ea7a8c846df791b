import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import { openBrowserIn } from '../support/language';
import { until } from '../support/page-state';
import { openDesk, overflow, popupSaying, press, seeTitle, titlesOf } from '../support/popup';
import { HOSTILE, thread } from '../support/threads';
import { startWeb, type Web } from '../support/web';

const SHORT = 'https://news.ycombinator.com/short';
const CALM = 'https://news.ycombinator.com/calm';
const CHANGED = 'https://news.ycombinator.com/changed';
const FRONT = 'https://news.ycombinator.com/news';
const MISSING = 'https://superuser.com/questions/1';
const GRANTED = 'https://forum.example/about';
const LIMITED = 'https://forum.example/@ann/1';
const NOT_GRANTED = 'https://elsewhere.example/thread';
/** Drafts with advice of every weight, and a calmer sentence. */
const DRAFTS = {
  en: 'You have to calm down!! We will refund you 20 pounds. Call me on 07700 900123.',
  fr: 'Vous devez vous calmer !! Nous vous offrons 20 euros. Appelez-moi au 06 12 34 56 78.',
};

async function serveThreads(): Promise<Web> {
  const web = await startWeb();
  web.serve(SHORT, thread(HOSTILE));
  web.serve(CALM, thread([{ author: 'ann', text: 'The second chapter is about compilers.' }]));
  // A thread whose comments are no longer marked as the adapter expects.
  web.serve(CHANGED, '<table class="comment-tree"><tr><td>Words nobody can find</td></tr></table>');
  web.serve(FRONT, '<!doctype html><title>News</title><p>Twelve headlines.</p>');
  web.serve(GRANTED, '<!doctype html><title>About</title><p>Nothing to discuss.</p>');
  // The markup of Mastodon, see its adapter.
  web.serve(
    LIMITED,
    `<!doctype html><title>Thread</title><meta name="generator" content="Mastodon">
    <div class="status__wrapper"><div class="status" data-id="1">
    <span class="display-name__account">@ann</span>
    <div class="status__content__text">My order is 12 days late, where is my refund?</div>
    </div></div>`,
  );
  web.serve(NOT_GRANTED, '<!doctype html><title>Thread</title><p>Some words.</p>');
  return web;
}

describe.each(BROWSERS)('the popup in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  beforeAll(async () => {
    web = await serveThreads();
    open = await openBrowser(name, { web, grantedHosts: ['https://forum.example/*'] });
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  test('a site is switched off and on again', async () => {
    const page = await open.visit(SHORT);
    const popup = await popupSaying(open, page, /need care$/);
    await popup.click('[role=switch]');
    await seeTitle(popup, /^Switched off on news\.ycombinator\.com$/);
    await press(popup, 'Switch on again');
    await seeTitle(popup, /need care$/);
    await popup.close();
    await page.close();
  });

  test('a switch the browser refuses to store goes back, and says so', async () => {
    const page = await open.visit(SHORT);
    const popup = await popupSaying(open, page, /need care$/);
    await popup.evaluate(() => {
      globalThis.browser.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES'));
    });
    await popup.click('[role=switch]');
    const alert = await popup.waitForSelector('[role=alert]');
    expect(await alert?.evaluate(({ textContent }) => textContent)).toContain(
      'Nothing has changed',
    );
    expect(await popup.$eval('[role=switch]', input => (input as HTMLInputElement).checked)).toBe(
      true,
    );
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test.each([
    ['a page that does not answer', { ok: false, error: 'busy' }, /^The page does not answer$/],
    [
      'an older content script',
      { ok: true, value: { version: '0.0.1' } },
      /older than Sang-froid$/,
    ],
  ])('%s', async (_name, answer, heading) => {
    const page = await open.visit(SHORT);
    const popup = await popupSaying(open, page, /need care$/);
    await popup.evaluate(given => {
      globalThis.browser.tabs.sendMessage = () => Promise.resolve(given) as Promise<never>;
    }, answer);
    await seeTitle(popup, heading);
    expect(await accessibilityProblems(popup)).toEqual([]);
    expect(await popup.$$('.button.primary')).toHaveLength(1);
    await popup.close();
    await page.close();
  });

  test.each([
    ['nothing to flag', CALM, /^Nothing to flag$/],
    ['no thread', FRONT, /^No comment on this page yet$/],
    ['a site that changed', CHANGED, /^This site has changed$/],
    ['a page without comments', GRANTED, /^No comments recognised here$/],
  ])('%s', async (_name, url, heading) => {
    const page = await open.visit(url);
    const popup = await popupSaying(open, page, heading);
    expect(await accessibilityProblems(popup)).toEqual([]);
    expect(await popup.$$('.button.primary')).toSatisfy(found => found.length <= 1);
    await popup.close();
    await page.close();
  });

  test('the length of a reply is told against the limit of the site', async () => {
    const page = await open.visit(LIMITED);
    const popup = await open.openPopupFor(page);
    await popup.waitForSelector('.card');
    await openDesk(popup, '@ann');
    const length = (): Promise<string> => popup.$eval('.length', line => line.textContent ?? '');
    expect(await length()).toMatch(/^\d+ of 500 characters$/);
    await popup.$eval('textarea', field => {
      field.value = '🙂'.repeat(510);
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const over = '10 characters too many for Mastodon';
    expect(await until(length, said => said === over)).toBe(over);
    await popup.close();
    await page.close();
  });

  test('a page of the browser', async () => {
    const page = await open.openExtensionPage('options/options.html');
    const popup = await popupSaying(open, page, /cannot run on this page$/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  test('a page without the content script is reloaded', async () => {
    // What a page opened before the extension looks like: here, one that could not be loaded.
    const page = await open.browser.newPage();
    await page.goto(MISSING).catch((error: Error) => expect(error.message).toMatch(/net|ERR|502/i));
    const popup = await popupSaying(open, page, /older than Sang-froid$/);
    expect(await accessibilityProblems(popup)).toEqual([]);
    web.serve(MISSING, '<!doctype html><title>Question</title><p>It is back.</p>');
    await press(popup, 'Reload the page');
    await until(
      () => titlesOf(popup),
      titles => !titles.some(title => title.includes('older')),
    );
    await seeTitle(popup, /^(?:No comment|Nothing)/);
    await popup.close();
    await page.close();
  });
});

describe.each([
  ['chromium', 'en', 'light'],
  ['chromium', 'en', 'dark'],
  ['chromium', 'fr', 'light'],
  ['chromium', 'fr', 'dark'],
  ['firefox', 'fr', 'light'],
] as const)('the popup in %s, %s, %s', (name, lang, scheme) => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    web = await serveThreads();
    open = await openBrowserIn(lang, name, web);
    page = await open.visit(SHORT);
    popup = await open.openPopupFor(page);
    if (name === 'chromium') {
      // WebDriver BiDi has no command for it yet.
      await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await popup.waitForSelector('.card');
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  test('speaks the language of the browser', async () => {
    expect(await popup.$eval('html', root => root.lang)).toBe(lang);
  });

  test.each([380, 320])('fits %i px, list, desk and coach, and is accessible', async width => {
    await popup.setViewport({ width, height: 600 });
    expect(await overflow(popup)).toBe(0);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await openDesk(popup, 'karim-77');
    expect(await overflow(popup)).toBe(0);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.$eval('textarea', field => field.select());
    await popup.keyboard.type(DRAFTS[lang]);
    await popup.waitForSelector('.point .button');
    expect(await overflow(popup)).toBe(0);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.click('.back');
    await popup.waitForSelector('.list');
  });
});

describe.each(['en', 'fr'] as const)('the popup in its own window in chromium, %s', lang => {
  let web: Web;
  let open: OpenBrowser;
  beforeAll(async () => {
    web = await serveThreads();
    open = await openBrowserIn(lang, 'chromium', web);
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  // WebDriver BiDi cannot press a toolbar button: Firefox shows the popup in a tab only.
  test('a site not enabled yet', async () => {
    const elsewhere = await open.visit(NOT_GRANTED);
    const [extension] = (await open.browser.extensions()).values();
    if (extension === undefined) {
      throw new Error('the extension is not installed');
    }
    const opened = open.browser.waitForTarget(target => target.url().endsWith('/popup.html'));
    await elsewhere.triggerExtensionAction(extension);
    const window = await (await opened).asPage();
    await seeTitle(window, /elsewhere\.example$/);
    expect(await window.evaluate(() => innerWidth)).toBe(380);
    expect(await accessibilityProblems(window)).toEqual([]);
    expect(await window.$$('.button.primary')).toHaveLength(1);
    await elsewhere.close();
  });
});
