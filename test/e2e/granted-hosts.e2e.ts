import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demoPage } from '../../scripts/start/demo-page';
import { DEMO_THREAD } from '../../scripts/start/demo-thread';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import { badgesIn, marksIn, stateOf, until } from '../support/page-state';
import { HOSTILE } from '../support/thread-page';
import { startWeb, type Web } from '../support/web';

const URL = 'https://paper.example/article';

/** Hosts that the user enabled: nobody knows beforehand what is there. */
describe.each(BROWSERS)('a host the user enabled, in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    web = await startWeb();
    open = await openBrowser(name, { web, grantedHosts: ['https://paper.example/*'] });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  async function show(html: string, scripts = false): Promise<void> {
    web.serve(URL, html, { scripts });
    page = await open.visit(URL);
    tab = await open.tabIdOf(page);
  }

  test('comments marked up with schema.org are read, the demo thread among them', async () => {
    await show(demoPage(new Date('2026-11-25T09:00:00Z')));
    const state = await until(
      () => stateOf(open, tab),
      ({ read }) => read === DEMO_THREAD.length,
    );
    expect(state).toMatchObject({ site: { id: 'generic' }, read: DEMO_THREAD.length });
  });

  test('a list that appears later is read', async () => {
    await show('<!doctype html><title>Article</title><section></section>');
    expect(await stateOf(open, tab)).toMatchObject({ status: 'unsupported', site: null });
    await page.evaluate(
      texts => {
        const list = document.querySelector('section');
        if (list !== null) {
          list.innerHTML = texts
            .map(
              text =>
                `<article class="comment"><b class="author">Ann</b><time datetime="2026-11-25">now</time><p class="comment-text">${text}</p></article>`,
            )
            .join('');
        }
      },
      [HOSTILE.insult, 'Nice work.'],
    );
    expect(
      await until(
        () => badgesIn(page),
        count => count === 1,
      ),
    ).toBe(1);
    expect((await stateOf(open, tab)).read).toBe(2);
  });

  test('what only looks like comments is left alone', async () => {
    await show(
      `<!doctype html><div class="comment">${HOSTILE.insult}</div><div class="comment">${HOSTILE.insult}</div>
       <article class="comment"><b class="author">Ann</b><time>now</time><p class="comment-text">${HOSTILE.insult}</p></article>`,
    );
    expect(await stateOf(open, tab)).toMatchObject({ status: 'unsupported', read: 0 });
    expect(await badgesIn(page)).toBe(0);
  });

  test('comments in a shadow root are marked there, and cleared with it', async () => {
    await show(
      `<!doctype html><body style="margin: 0 40px"><main><div id="coral-shadow-container"></div></main>
       <script>
         const root = document.querySelector('#coral-shadow-container').attachShadow({ mode: 'open' });
         root.innerHTML = ${JSON.stringify([HOSTILE.insult, 'Nice work.'].map(coralComment).join(''))};
       </script>`,
      true,
    );
    const shadow = await until(
      () => inShadowRoot(page),
      ({ badges }) => badges === 1,
    );
    expect(shadow).toEqual({ badges: 1, tint: expect.stringMatching(/^rgba\(229, 62, 46/) });
    expect(await marksIn(page)).toContainEqual({
      family: 'toxic',
      text: expect.stringMatching(/\bidiot$/),
    });
    const state = await stateOf(open, tab);
    expect(state).toMatchObject({ site: { id: 'coral' }, read: 2 });
    expect(state.comments[0]).toMatchObject({ text: HOSTILE.insult, author: 'Ann' });

    await page.evaluate(() => document.querySelector('#coral-shadow-container')?.remove());
    const emptied = await until(
      () => stateOf(open, tab),
      ({ read }) => read === 0,
    );
    expect(emptied.read).toBe(0);
    expect(await marksIn(page)).toEqual([]);
  });
});

/** The class names are those of Coral's source. */
function coralComment(text: string): string {
  return `<div class="coral-comment"><span class="coral-comment-username">Ann</span>
    <time class="coral-comment-timestamp">now</time><div class="coral-comment-content">${text}</div></div>`;
}

/** Badges in the shadow root, and how a mark looks there: the document's rules end at its border. */
function inShadowRoot(page: Page): Promise<{ badges: number; tint: string }> {
  return page.evaluate(() => {
    const root = document.querySelector('#coral-shadow-container')?.shadowRoot;
    const text = root?.querySelector('.coral-comment-content');
    return {
      badges: root?.querySelectorAll('sang-froid-badge').length ?? 0,
      tint: text ? getComputedStyle(text, '::highlight(sang-froid-toxic)').backgroundColor : '',
    };
  });
}
