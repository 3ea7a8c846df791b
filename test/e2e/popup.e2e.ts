import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe';
import { BROWSERS, type BrowserName, type OpenBrowser, openBrowser } from '../support/browsers';
import { until } from '../support/page-state';
import { describeShared, readShared } from '../support/shared';
import { HOSTILE, thread, withComments } from '../support/threads';
import { startWeb, type Web } from '../support/web';

const CAPTURED = 'https://news.ycombinator.com/item';
const SHORT = 'https://news.ycombinator.com/short';
const CALM = 'https://news.ycombinator.com/calm';
const CHANGED = 'https://news.ycombinator.com/changed';
const FRONT = 'https://news.ycombinator.com/news';
const MISSING = 'https://superuser.com/questions/1';
const GRANTED = 'https://forum.example/about';
const NOT_GRANTED = 'https://elsewhere.example/thread';
/** The captured page holds 566 rows, two of them without text. */
const CAPTURED_COMMENTS = 564;

async function serveThreads(): Promise<Web> {
  const web = await startWeb();
  web.serve(SHORT, thread(HOSTILE));
  web.serve(CALM, thread([{ author: 'ann', text: 'The second chapter is about compilers.' }]));
  // A thread whose comments are no longer marked as the adapter expects.
  web.serve(CHANGED, '<table class="comment-tree"><tr><td>Words nobody can find</td></tr></table>');
  web.serve(FRONT, '<!doctype html><title>News</title><p>Twelve headlines.</p>');
  web.serve(GRANTED, '<!doctype html><title>About</title><p>Nothing to discuss.</p>');
  web.serve(NOT_GRANTED, '<!doctype html><title>Thread</title><p>Some words.</p>');
  return web;
}

/** The popup once it says `heading` in one of its titles. */
async function popupSaying(open: OpenBrowser, page: Page, heading: RegExp): Promise<Page> {
  const popup = await open.openPopupFor(page);
  await popup.setViewport({ width: 380, height: 600 });
  await seeTitle(popup, heading);
  return popup;
}

async function seeTitle(popup: Page, heading: RegExp): Promise<void> {
  const titles = await until(
    () => titlesOf(popup),
    found => found.some(title => heading.test(title)),
  );
  expect(titles).toContainEqual(expect.stringMatching(heading));
}

function titlesOf(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('h1, h2', headings => headings.map(title => title.textContent ?? ''));
}

/** Clicks the control with this name, as assistive technology names it. */
async function press(popup: Page, name: string): Promise<void> {
  await popup.locator(`::-p-aria(${name})`).click();
}

/** Opens the reply desk of the comment of one author. */
async function openDesk(popup: Page, author: string): Promise<void> {
  await popup.evaluate(name => {
    const card = [...document.querySelectorAll('.card')].find(one =>
      one.textContent?.includes(name),
    );
    card?.querySelector<HTMLElement>(':scope > .button')?.click();
  }, author);
  await popup.waitForSelector('.proposal');
}

function replyIn(popup: Page): Promise<string> {
  return popup.$eval('textarea', field => field.value);
}

/** What a screen reader was told last. */
function spoken(popup: Page): Promise<string> {
  return popup.$eval('[role=status]', region => region.textContent ?? '');
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

  describeShared('over a captured thread', () => {
    let page: Page;
    let popup: Page;
    beforeAll(async () => {
      const captured = readShared('fixtures/hackernews/item-39232976.html');
      web.serve(CAPTURED, withComments(captured, HOSTILE));
      page = await open.visit(CAPTURED);
      const total = CAPTURED_COMMENTS + HOSTILE.length;
      popup = await popupSaying(open, page, new RegExp(`^${total} comments read, \\d+ need care$`));
    });
    afterAll(async () => {
      await popup?.close();
      await page?.close();
    });

    test('lists what needs care, the most urgent first, with words and reason', async () => {
      const cards = await popup.$$eval('.list:first-of-type .card', found =>
        found.map(card => ({
          label: card.querySelector('.show')?.firstChild?.nextSibling?.textContent,
          words: card.querySelector('mark')?.textContent,
          text: card.textContent ?? '',
        })),
      );
      const ours = ['lea', 'reporter', 'marc', 'quentin'];
      const places = ours.map(who => cards.findIndex(({ text }) => text.includes(`by ${who}`)));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const insult = cards[places[2] ?? -1];
      expect(insult?.label).toBe('Likely an insult');
      expect(insult?.words).toContain('idiot');
    });

    test('a complaint is worth an answer and no matter of care', async () => {
      const [care, answer] = await popup.$$eval('.list', lists =>
        lists.map(list => list.textContent ?? ''),
      );
      expect(care).not.toContain('by karim');
      expect(answer).toContain('by karim');
    });

    test('a click shows the comment in the page and focuses it', async () => {
      await popup.evaluate(() => {
        const card = [...document.querySelectorAll('.card')].find(one =>
          one.textContent?.includes('by marc'),
        );
        card?.querySelector<HTMLElement>('.show')?.click();
      });
      expect(
        await until(
          () => spoken(popup),
          said => said.includes('page'),
        ),
      ).toBe('Shown in the page.');
      const seen = await page.evaluate(() => {
        const comment = [...document.querySelectorAll('.commtext')].find(body =>
          body.textContent?.includes('pathetic idiot'),
        );
        const { top = -1, bottom = -1 } = comment?.getBoundingClientRect() ?? {};
        return {
          inView: top >= 0 && bottom <= innerHeight,
          focused: document.activeElement?.localName,
        };
      });
      expect(seen).toEqual({ inView: true, focused: 'sang-froid-badge' });
    });
  });

  describe('the reply desk', () => {
    let page: Page;
    let popup: Page;
    beforeAll(async () => {
      page = await open.visit(SHORT);
    });
    beforeEach(async () => {
      await popup?.close();
      popup = await popupSaying(open, page, /need care$/);
    });
    afterAll(async () => {
      await popup?.close();
      await page?.close();
    });

    test('proposes, and gives replies with a posture and a reason', async () => {
      await openDesk(popup, 'by karim');
      expect(await titlesOf(popup)).toContainEqual(expect.stringMatching(/^You could /));
      const postures = await popup.$$eval('.postures label', labels =>
        labels.map(label => label.textContent),
      );
      expect(postures.length).toBeGreaterThanOrEqual(2);
      expect(await replyIn(popup)).not.toBe('');
      expect(await popup.$$('.button.primary')).toHaveLength(1);
    });

    test('a reply is edited, copied and pasted', async () => {
      await openDesk(popup, 'by karim');
      await popup.focus('textarea');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('End');
      await popup.keyboard.up('Control');
      await popup.keyboard.type(' Léa, for the team.');
      const written = await replyIn(popup);
      expect(written).toMatch(/ Léa, for the team\.$/);
      await press(popup, 'Copy the reply');
      expect(
        await until(
          () => spoken(popup),
          said => said.startsWith('Copied'),
        ),
      ).toMatch(/^Copied/);

      await popup.$eval('textarea', field => field.select());
      await popup.keyboard.press('Delete');
      expect(await replyIn(popup)).toBe('');
      await popup.keyboard.down('Control');
      await popup.keyboard.press('v');
      await popup.keyboard.up('Control');
      expect(
        await until(
          () => replyIn(popup),
          text => text !== '',
        ),
      ).toBe(written);
    });

    test('another wording, and back to the first with its edits', async () => {
      await openDesk(popup, 'by karim');
      await popup.focus('textarea');
      await popup.keyboard.type('Edited. ');
      const first = await replyIn(popup);
      await press(popup, 'Another wording');
      expect(
        await until(
          () => replyIn(popup),
          text => text !== first,
        ),
      ).not.toBe(first);
      await press(popup, 'Previous wording');
      expect(
        await until(
          () => replyIn(popup),
          text => text === first,
        ),
      ).toBe(first);
    });

    test('edits survive the way to the list and back, and so does the focus', async () => {
      await openDesk(popup, 'by karim');
      await popup.focus('textarea');
      await popup.keyboard.type('Kept. ');
      const written = await replyIn(popup);
      await press(popup, 'Back to the list');
      await popup.waitForSelector('.list');
      const focused = await popup.evaluate(
        () => document.activeElement?.closest('.card')?.textContent,
      );
      expect(focused).toContain('by karim');
      await openDesk(popup, 'by karim');
      expect(await replyIn(popup)).toBe(written);
    });

    test('no ready-made reply to a person in distress', async () => {
      await openDesk(popup, 'by lea');
      expect(await popup.$('textarea')).toBeNull();
      expect(await popup.$$('.advice li')).not.toHaveLength(0);
    });

    test('a background that does not answer can be asked again', async () => {
      await popup.evaluate(() => {
        const { runtime } = globalThis.browser ?? chrome;
        const send = runtime.sendMessage;
        let refusals = 1;
        runtime.sendMessage = (...message: unknown[]) =>
          refusals-- > 0
            ? Promise.reject(new Error('Could not establish connection.'))
            : Reflect.apply(send, runtime, message);
      });
      await popup.evaluate(() => {
        document.querySelector<HTMLElement>('.card > .button')?.click();
      });
      await seeTitle(popup, /could not be prepared/);
      expect(await accessibilityProblems(popup)).toEqual([]);
      await press(popup, 'Try again');
      await seeTitle(popup, /^You could /);
    });
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

  test.each([
    ['nothing to flag', CALM, /^Nothing to flag$/],
    ['no thread', FRONT, /^No comment on this page yet$|^No comments recognised here$/],
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
] as const)('the popup in %s, %s, %s', (name: BrowserName, lang, scheme) => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    web = await serveThreads();
    open = await openBrowser(name, { web, lang });
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

  test.each([380, 320])('fits %i px, list and desk, and is accessible', async width => {
    await popup.setViewport({ width, height: 600 });
    expect(await overflow(popup)).toBe(0);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await openDesk(popup, 'karim');
    expect(await overflow(popup)).toBe(0);
    expect(await accessibilityProblems(popup)).toEqual([]);
    await popup.click('.back');
    await popup.waitForSelector('.list');
  });

  test.runIf(name === 'chromium')('in its own window: a site not enabled yet', async () => {
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

/** Pixels that stick out sideways. */
function overflow(popup: Page): Promise<number> {
  return popup.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
