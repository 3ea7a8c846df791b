import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import { badgesIn, type MarkedWords, marksIn, toolbarText, until } from '../support/page-state';
import { openDesk, popupSaying, press, spoken } from '../support/popup';
import { thread } from '../support/threads';
import { startWeb, type Web } from '../support/web';

const SHORT = 'https://news.ycombinator.com/short';
const COMMENTS = [
  { author: 'marc-77', text: 'You are a pathetic idiot.' },
  { author: 'karim-77', text: 'My order is 12 days late and I still have not got my refund.' },
];

describe.each(BROWSERS)('corrections in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;
  let tab: number;
  beforeAll(async () => {
    web = await startWeb();
    web.serve(SHORT, thread(COMMENTS));
    open = await openBrowser(name, { web });
    page = await open.visit(SHORT);
    tab = await open.tabIdOf(page);
    popup = await popupSaying(open, page, /1 needs care$/);
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  type Seen = { marks: readonly MarkedWords[]; badges: number; toolbar: string };
  const seen = async (): Promise<Seen> => ({
    marks: await marksIn(page),
    badges: await badgesIn(page),
    toolbar: await toolbarText(open, tab),
  });
  const seeBadges = async (count: number): Promise<Seen> => {
    const toolbar = count === 0 ? '' : `${count}`;
    return until(seen, now => now.badges === count && now.toolbar === toolbar);
  };
  const hear = async (where: Page, message: string): Promise<void> => {
    const said = await until(
      () => spoken(where),
      now => now === message,
    );
    expect(said).toBe(message);
  };
  const stored = (): Promise<string> =>
    open.inExtension(async () => JSON.stringify(await chrome.storage.local.get('corrections')));

  test('a mark is removed, remembered without the comment, and put back', async () => {
    const before = await seeBadges(1);
    expect(before.marks).not.toEqual([]);
    await openDesk(popup, 'by marc-77');
    await press(popup, 'Remove the mark');
    await hear(popup, 'Noted: nothing toxic or militant here.');
    expect(await seeBadges(0)).toEqual({ marks: [], badges: 0, toolbar: '' });
    expect(await accessibilityProblems(popup)).toEqual([]);
    expect(await stored()).toContain('idiot');
    expect(await stored()).not.toMatch(/You are|marc-77/);

    await press(popup, 'Undo');
    await hear(popup, 'Undone. The comment is judged as before.');
    expect(await seeBadges(1)).toEqual(before);
    await press(popup, 'Back to the list');
  });

  test('a comment is marked as toxic; the options page lists it and takes it back', async () => {
    await openDesk(popup, 'by karim-77');
    await press(popup, 'Mark as toxic');
    await hear(popup, 'Noted: this comment is toxic.');
    expect((await seeBadges(2)).badges).toBe(2);

    const options = await open.openExtensionPage('options/options.html');
    await options.waitForSelector('#corrections .rows li');
    const section = (): Promise<string> =>
      options.$eval('#corrections', found => found.textContent ?? '');
    expect(await section()).toMatch(/1 correction.*Marked as toxic.*order/);
    expect(await accessibilityProblems(options)).toEqual([]);
    await options.click('#corrections .rows button');
    expect(await until(section, text => text.includes('None yet'))).toContain('None yet');
    expect((await seeBadges(1)).badges).toBe(1);
    await options.close();
    await popup.bringToFront();
  });

  test('a background that could not store it: it is said, and the comment stays as it was', async () => {
    await press(popup, 'Back to the list');
    await openDesk(popup, 'by marc-77');
    await popup.evaluate(() => {
      const { runtime } = globalThis.browser;
      runtime.sendMessage = () => Promise.resolve({ ok: false, error: 'could not save' });
    });
    await press(popup, 'Remove the mark');
    const alert = await popup.waitForSelector('.correction [role=alert]');
    expect(await alert?.evaluate(found => found.textContent)).toContain('Nothing has changed.');
    expect(await accessibilityProblems(popup)).toEqual([]);
    expect((await seeBadges(1)).badges).toBe(1);
  });
});
