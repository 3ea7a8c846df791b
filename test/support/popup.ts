import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { OpenBrowser } from './browsers';
import { until } from './page-state';

/** The popup once it says `heading` in one of its titles. */
export async function popupSaying(open: OpenBrowser, page: Page, heading: RegExp): Promise<Page> {
  const popup = await open.openPopupFor(page);
  await popup.setViewport({ width: 380, height: 600 });
  await seeTitle(popup, heading);
  return popup;
}

export async function seeTitle(popup: Page, heading: RegExp): Promise<void> {
  const titles = await until(
    () => titlesOf(popup),
    found => found.some(title => heading.test(title)),
  );
  expect(titles).toContainEqual(expect.stringMatching(heading));
}

export function titlesOf(popup: Page): Promise<readonly string[]> {
  return popup.$$eval('h1, h2', headings => headings.map(title => title.textContent ?? ''));
}

/** Clicks the control with this name, as assistive technology names it. */
export async function press(popup: Page, name: string): Promise<void> {
  await popup.locator(`::-p-aria(${name})`).click();
}

/** Opens the reply desk of the comment of one author. */
export async function openDesk(popup: Page, author: string): Promise<void> {
  const found = await popup.evaluate(name => {
    const cards = [...document.querySelectorAll('.card')];
    const open = cards
      .find(card => card.textContent?.includes(name))
      ?.querySelector<HTMLElement>(':scope > .button');
    open?.click();
    return open !== undefined;
  }, author);
  expect(found, `a card of ${author}`).toBe(true);
  await popup.waitForSelector('.proposal');
}

export function replyIn(popup: Page): Promise<string> {
  return popup.$eval('textarea', field => field.value);
}

/** The reply, once it is as `accepts` wants it, or as it is when patience ends. */
export function replyWhen(popup: Page, accepts: (text: string) => boolean): Promise<string> {
  return until(() => replyIn(popup), accepts);
}

/** What a screen reader was told last. */
export function spoken(popup: Page): Promise<string> {
  return popup.$eval('[role=status]', region => region.textContent ?? '');
}

/** Pixels that stick out sideways, of the page or of its scrolling body. */
export function overflow(popup: Page): Promise<number> {
  return popup.evaluate(() =>
    Math.max(
      ...[document.documentElement, document.body].map(box => box.scrollWidth - box.clientWidth),
    ),
  );
}
