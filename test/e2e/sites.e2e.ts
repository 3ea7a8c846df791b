import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites/registry';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import {
  CAPTURED_PAGES,
  GRANTED_HOSTS,
  OWN_WORDPRESS_PAGES,
  quotedTexts,
  TRAP_PAGE,
} from '../support/captured-pages';
import { bundleReader, readPage } from '../support/page-bundle';
import {
  badgesIn,
  marksIn,
  reveal,
  stateOf,
  store,
  toolbarText,
  until,
} from '../support/page-state';
import { describeShared, readShared } from '../support/shared';
import { startWeb, type Web } from '../support/web';

/** Written over the first comment of each page: a node recycled for another comment. */
const INSULT = 'Nobody asked you. You are a fucking idiot.';

describeShared('pages captured on real sites', () => {
  describe.each(BROWSERS)('in %s', name => {
    let web: Web;
    let open: OpenBrowser;
    let reader: string;
    let quoted: ReturnType<typeof quotedTexts>;

    beforeAll(async () => {
      web = await startWeb();
      for (const { url, file } of [...CAPTURED_PAGES, ...OWN_WORDPRESS_PAGES, TRAP_PAGE]) {
        web.serve(url, readShared(`fixtures/${file}`));
      }
      reader = await bundleReader();
      quoted = quotedTexts();
      open = await openBrowser(name, { web, grantedHosts: GRANTED_HOSTS });
    });
    afterAll(async () => {
      await open?.close();
      await web?.close();
    });

    test.each(CAPTURED_PAGES)('$file: the texts', async ({ url, site, file, ...expected }) => {
      const page = await open.visit(url);
      const read = await readPage(page, reader);

      expect(read.site).toBe(site);
      expect(read.texts).toHaveLength(expected.comments);
      for (const [at, number] of expected.quoted.entries()) {
        const wanted = squeeze(quoted.get(file)?.[number - 1] ?? 'not in INDEX.md');
        expect(squeeze(read.texts[at] ?? '').slice(0, wanted.length)).toBe(wanted);
      }
      await page.close();
    });

    test.each([...CAPTURED_PAGES, ...OWN_WORDPRESS_PAGES])(
      '$file: the shipped extension',
      async ({ url, site, comments }) => {
        const page = await open.visit(url);
        const tab = await open.tabIdOf(page);
        const host = new URL(url).hostname;

        const state = await until(
          () => stateOf(open, tab),
          ({ read }) => read === comments,
        );
        expect(state).toMatchObject({ status: 'reading', host, read: comments });
        expect(state.site?.id).toBe(site);

        await overwriteFirstComment(page, site);
        const flagged = await until(
          () => stateOf(open, tab),
          now => now.comments.some(({ text }) => text === INSULT),
        );
        const insult = flagged.comments.find(({ text }) => text === INSULT);
        const marks = await until(
          () => marksIn(page),
          now => now.some(({ text }) => text.includes('idiot')),
        );
        expect(marks).toContainEqual({
          family: 'toxic',
          text: expect.stringMatching(/^(?:fucking )?idiot$/),
        });
        const badges = await badgesIn(page);
        expect(badges).toBeGreaterThan(0);
        expect(
          await until(
            () => toolbarText(open, tab),
            text => text === `${badges}`,
          ),
        ).toBe(`${badges}`);
        expect(await reveal(open, tab, insult?.id ?? '')).toBe(true);
        expect(await focusedElement(page)).toBe('sang-froid-badge');

        const withBadges = await layout(page, site);
        await store(open, { hostsOff: [host] });
        expect(
          await until(
            () => badgesIn(page),
            count => count === 0,
          ),
        ).toBe(0);
        expect(await marksIn(page)).toEqual([]);
        expect(await layout(page, site)).toEqual(withBadges);
        expect((await stateOf(open, tab)).status).toBe('off');

        await store(open, {});
        expect(
          await until(
            () => badgesIn(page),
            count => count === badges,
          ),
        ).toBe(badges);
        await page.close();
      },
    );

    test('the live ticker of sports.fr holds no comment', async () => {
      const page = await open.visit(TRAP_PAGE.url);
      const tab = await open.tabIdOf(page);
      expect(await stateOf(open, tab)).toMatchObject({ read: 0, comments: [] });
      expect((await readPage(page, reader)).texts).toEqual([]);
      await page.close();
    });
  });
});

/** Without white space: INDEX.md joins paragraphs without any, the page has it for layout. */
function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

async function overwriteFirstComment(page: Page, siteId: string): Promise<void> {
  await page.evaluate(
    (comments, texts, words) => {
      for (const comment of document.querySelectorAll(comments)) {
        for (const selector of texts) {
          const body = comment.querySelector(selector);
          if (body !== null && body.closest(comments) === comment) {
            body.textContent = words;
            return;
          }
        }
      }
    },
    ...selectorsOf(siteId),
    INSULT,
  );
}

/** Where every comment is: a badge must not move any. */
function layout(page: Page, siteId: string): Promise<readonly string[]> {
  return page.evaluate(
    comments =>
      [...document.querySelectorAll(comments)].map(comment => {
        const { x, y, width, height } = comment.getBoundingClientRect();
        return [x + scrollX, y + scrollY, width, height].map(Math.round).join();
      }),
    selectorsOf(siteId)[0],
  );
}

function focusedElement(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.localName);
}

function selectorsOf(siteId: string): [string, readonly string[]] {
  const site = SITES.find(({ id }) => id === siteId);
  return [site?.comment ?? '', site?.text ?? []];
}
