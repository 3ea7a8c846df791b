import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import {
  badgesIn,
  marksIn,
  reveal,
  stateOf,
  store,
  toolbarText,
  until,
} from '../support/page-state';
import { HOSTILE, THREAD_URL, threadPage, threadRow } from '../support/thread-page';
import { startWeb, type Web } from '../support/web';

describe.each(BROWSERS)('a page in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let tab: number;

  beforeAll(async () => {
    web = await startWeb();
    open = await openBrowser(name, { web });
  });
  beforeEach(() => store(open, {}));
  afterEach(() => page.close());
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  async function show(html: string, scripts = false): Promise<void> {
    web.serve(THREAD_URL, html, { scripts });
    page = await open.visit(THREAD_URL);
    tab = await open.tabIdOf(page);
  }
  const badges = (count: number): Promise<number> =>
    until(
      () => badgesIn(page),
      now => now === count,
    );
  const markedTexts = async (): Promise<readonly string[]> =>
    (await marksIn(page)).map(({ text }) => text);

  test('marks the words across markup, and only in comments that need care', async () => {
    await show(
      threadPage([
        'You are a fucking <i>idi</i>ot.',
        'My parcel never arrived and nobody answers. I want a refund.',
        HOSTILE.boycott,
        'Thank you, that was quick.',
      ]),
    );
    expect(await badges(2)).toBe(2);
    const marks = await marksIn(page);
    expect(marks).toContainEqual({ family: 'toxic', text: expect.stringMatching(/\bidiot$/) });
    expect(marks).toContainEqual({ family: 'militant', text: expect.stringMatching(/^Boycott/) });
    expect(
      await until(
        () => toolbarText(open, tab),
        text => text === '2',
      ),
    ).toBe('2');
    expect(await stateOf(open, tab)).toMatchObject({ status: 'reading', read: 4 });
  });

  test('tells the popup who wrote a comment and where it is, most urgent first', async () => {
    await show(threadPage([HOSTILE.boycott, HOSTILE.insult]));
    const { comments } = await until(
      () => stateOf(open, tab),
      state => state.comments.length === 2,
    );
    expect(comments.map(({ text, author, permalink }) => ({ text, author, permalink }))).toEqual([
      { text: HOSTILE.insult, author: 'u1', permalink: 'https://news.ycombinator.com/item?id=1' },
      { text: HOSTILE.boycott, author: 'u0', permalink: 'https://news.ycombinator.com/item?id=0' },
    ]);
  });

  test('reads what is added, and what a recycled node says now', async () => {
    await show(threadPage(['Nice work.']));
    await until(
      () => stateOf(open, tab),
      ({ read }) => read === 1,
    );
    await page.evaluate(
      html => {
        document.querySelector('.comment-tree > tbody')?.insertAdjacentHTML('beforeend', html);
      },
      threadRow(HOSTILE.frenchInsult, 2),
    );
    expect(await badges(1)).toBe(1);
    expect(await markedTexts()).toContainEqual(expect.stringContaining('connard'));

    await page.evaluate(() => {
      const recycled = document.querySelector('#c2 .commtext')?.firstChild;
      if (recycled instanceof Text) {
        recycled.data = 'Merci pour votre réponse, tout est clair.';
      }
    });
    expect(await badges(0)).toBe(0);
    expect(await marksIn(page)).toEqual([]);

    await page.evaluate(text => {
      const recycled = document.querySelector('#c0 .commtext');
      if (recycled !== null) {
        recycled.textContent = text;
      }
    }, HOSTILE.insult);
    expect(await badges(1)).toBe(1);
    expect(await markedTexts()).toContainEqual(expect.stringContaining('idiot'));
    expect((await stateOf(open, tab)).read).toBe(2);
  });

  test('forgets a comment that leaves the page', async () => {
    await show(threadPage([HOSTILE.insult, 'Nice work.']));
    expect(await badges(1)).toBe(1);
    const [comment] = (await stateOf(open, tab)).comments;
    await page.evaluate(() => document.querySelector('#c0')?.remove());
    const state = await until(
      () => stateOf(open, tab),
      ({ read }) => read === 1,
    );
    expect(state.read).toBe(1);
    expect(state.comments.map(({ text }) => text)).not.toContain(HOSTILE.insult);
    expect(await reveal(open, tab, comment?.id ?? '')).toBe(false);
    expect(
      await until(
        () => toolbarText(open, tab),
        text => text === '',
      ),
    ).toBe('');
  });

  test('leaves labels alone that are switched off', async () => {
    await show(threadPage([HOSTILE.insult, HOSTILE.boycott]));
    expect(await badges(2)).toBe(2);
    await store(open, { labelsOff: ['call_to_action'] });
    expect(await badges(1)).toBe(1);
    expect((await marksIn(page)).map(({ family }) => family)).not.toContain('militant');
    expect(
      await until(
        () => toolbarText(open, tab),
        text => text === '1',
      ),
    ).toBe('1');
    await store(open, {});
    expect(await badges(2)).toBe(2);
  });

  test('opens the reason from the keyboard, and keeps its keys from the page', async () => {
    await show(
      threadPage(
        Array.from({ length: 60 }, (_, at) => (at === 30 ? HOSTILE.insult : `Nice work (${at}).`)),
        '<script>addEventListener("keydown", e => { (window.heard ??= []).push(e.key) }); addEventListener("click", () => { window.clicked = true })</script>',
      ),
      true,
    );
    expect(await badges(1)).toBe(1);
    const [comment] = (await stateOf(open, tab)).comments;
    await page.bringToFront();
    expect(await reveal(open, tab, comment?.id ?? '')).toBe(true);
    expect(
      await until(
        () => showsReason(page),
        shown => shown,
      ),
    ).toBe(true);
    await page.keyboard.press('Enter');
    expect(await showsReason(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await showsReason(page)).toBe(false);
    await page.keyboard.press('a');
    expect(
      await page.evaluate(() => ({
        focused: document.activeElement?.localName,
        heard: Reflect.get(window, 'heard'),
        clicked: Reflect.get(window, 'clicked') ?? false,
        words: document.querySelector('sang-froid-badge')?.outerHTML,
      })),
    ).toEqual({
      focused: 'sang-froid-badge',
      heard: ['a'],
      clicked: false,
      words: '<sang-froid-badge></sang-froid-badge>',
    });
  });

  // Firefox tells tests nothing of its accessibility tree.
  if (name === 'chromium') {
    test('says label, reason and words to those who hear it', async () => {
      await show(threadPage([HOSTILE.insult]));
      expect(await badges(1)).toBe(1);
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      const badge = nodesOf(tree).find(({ name: label }) => label?.startsWith('Sang-froid'));
      expect(badge).toMatchObject({ role: 'button', name: 'Sang-froid: Insult' });
      expect(badge?.description).toContain('idiot');
    });
  }

  test('survives a page that overrides the document and hides its methods', async () => {
    await show(
      threadPage(
        [
          HOSTILE.insult,
          `<form><input name="closest"><input name="matches"><input name="parentNode"><input name="querySelector">${HOSTILE.boycott}</form>`,
        ],
        `<form name="querySelectorAll"></form><img name="createElement"><img name="body">
         <script>
           window.errors = [];
           addEventListener('error', event => errors.push(String(event.message)));
           addEventListener('unhandledrejection', event => errors.push(String(event.reason)));
           const no = () => { throw new Error('overridden'); };
           Element.prototype.closest = Element.prototype.querySelectorAll = no;
           Node.prototype.insertBefore = document.createTreeWalker = window.MutationObserver = no;
         </script>`,
      ),
      true,
    );
    const marked = await until(markedTexts, texts => /idiot.*Boycott/.test(texts.join(' ')));
    expect(marked).toContainEqual(expect.stringContaining('idiot'));
    expect(marked).toContainEqual(expect.stringMatching(/^Boycott/));
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
  });

  test('survives a page that takes nodes away while they are read', async () => {
    const comments = Array.from({ length: 400 }, (_, at) =>
      at % 40 === 39 ? `${HOSTILE.insult} (${at})` : `Nice work, number ${at}.`,
    );
    await show(
      threadPage(
        comments,
        `<script>
           window.errors = [];
           addEventListener('error', event => errors.push(String(event.message)));
           addEventListener('DOMContentLoaded', () => {
             const rows = [...document.querySelectorAll('.athing')].filter((_, at) => at % 2 === 0);
             const take = () => {
               rows.splice(0, 5).forEach(row => row.remove());
               rows.length > 0 ? requestAnimationFrame(take) : (window.done = true);
             };
             take();
           });
         </script>`,
      ),
      true,
    );
    await page.waitForFunction('window.done');
    expect(await badges(10)).toBe(10);
    const state = await until(
      () => stateOf(open, tab),
      ({ read }) => read === 200,
    );
    expect(state.read).toBe(200);
    expect(await page.evaluate(() => Reflect.get(window, 'errors'))).toEqual([]);
  });

  test('reads a page of 20,000 comments, what is on screen first', async () => {
    const last = 19_999;
    const comments = Array.from({ length: last + 1 }, (_, at) =>
      at === 0 || at === last
        ? `${HOSTILE.insult} (${at})`
        : `Comment number ${at}, nothing special.`,
    );
    await show(
      threadPage(
        comments,
        `<script>
           window.order = [];
           new MutationObserver(records => {
             for (const { addedNodes: [badge] } of records) {
               if (badge?.localName === 'sang-froid-badge') order.push(badge.closest('.athing').id);
             }
           }).observe(document, { childList: true, subtree: true });
           addEventListener('DOMContentLoaded', () => document.querySelector('#c${last}').scrollIntoView());
         </script>`,
      ),
      true,
    );
    const state = await until(
      () => stateOf(open, tab),
      ({ read, comments: listed }) => read === last + 1 && listed.length === 2,
      60,
    );
    expect(state).toMatchObject({ read: last + 1, status: 'reading' });
    expect(await badges(2)).toBe(2);
    expect(await page.evaluate(() => Reflect.get(window, 'order'))).toEqual([`c${last}`, 'c0']);
  });

  test('reads on beside a comment of a million characters', async () => {
    await show(threadPage(['The soup was warm and good. '.repeat(40_000), HOSTILE.insult]));
    expect(await badges(1)).toBe(1);
    expect((await stateOf(open, tab)).read).toBe(2);
  });

  test('says when a site has changed, and when there is nothing to read', async () => {
    await show(threadPage([]).replace('<tbody></tbody>', '<tr><td>new markup</td></tr>'));
    expect((await stateOf(open, tab)).status).toBe('no-comments');
    const state = await until(
      () => stateOf(open, tab),
      ({ status }) => status === 'stale-adapter',
    );
    expect(state).toMatchObject({ status: 'stale-adapter', site: { id: 'hackernews' }, read: 0 });
  });

  test('goes on with a page that moves to another address without loading', async () => {
    await show(threadPage(['Nice work.']));
    await page.evaluate(
      html => {
        history.pushState(null, '', '/item?id=2');
        const rows = document.querySelector('.comment-tree > tbody');
        if (rows !== null) {
          rows.innerHTML = html;
        }
      },
      threadRow(HOSTILE.boycott, 7),
    );
    expect(await badges(1)).toBe(1);
    expect(await stateOf(open, tab)).toMatchObject({ read: 1 });
  });

  test('wakes a background that was just killed', async () => {
    await show(threadPage([HOSTILE.insult]));
    expect(await badges(1)).toBe(1);
    await open.stopBackground();
    await page.evaluate(
      html => {
        document.querySelector('.comment-tree > tbody')?.insertAdjacentHTML('beforeend', html);
      },
      threadRow(HOSTILE.boycott, 2),
    );
    expect(await badges(2)).toBe(2);
    expect(
      await until(
        () => toolbarText(open, tab),
        text => text === '2',
      ),
    ).toBe('2');
  });

  test('hands over to the new instance when the extension is reloaded under the page', async () => {
    await show(threadPage([HOSTILE.insult]), true);
    expect(await badges(1)).toBe(1);
    const errors: unknown[] = [];
    page.on('pageerror', error => errors.push(error));
    await open.reloadExtension();
    tab = await open.tabIdOf(page);
    const state = await until(
      () => stateOf(open, tab).catch(() => undefined),
      answer => answer?.comments.length === 1,
    );
    expect(state).toMatchObject({ status: 'reading', read: 1 });
    expect(await badges(1)).toBe(1);
    await page.evaluate(
      html => {
        document.querySelector('.comment-tree > tbody')?.insertAdjacentHTML('beforeend', html);
      },
      threadRow(HOSTILE.boycott, 2),
    );
    expect(await badges(2)).toBe(2);
    expect(await markedTexts()).toContainEqual(expect.stringContaining('idiot'));
    // The old instance notices within a second that its extension is gone.
    await new Promise(resolve => setTimeout(resolve, 1500));
    expect(await badges(2)).toBe(2);
    expect(errors).toEqual([]);
  });
});

/** Whether the tooltip of the first badge is open: it is found where it is drawn, its root is closed. */
function showsReason(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const badge = document.querySelector('sang-froid-badge');
    const { x = 0, y = 0 } = badge?.getBoundingClientRect() ?? {};
    return document.elementFromPoint(x + 20, y + 40) === badge;
  });
}

function nodesOf(node: SerializedAXNode | null): readonly SerializedAXNode[] {
  return node === null ? [] : [node, ...(node.children ?? []).flatMap(nodesOf)];
}
