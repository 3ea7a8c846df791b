import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import { until } from '../support/page-state';
import {
  openDesk,
  popupSaying,
  press,
  replyIn,
  replyWhen,
  seeTitle,
  spoken,
  titlesOf,
} from '../support/popup';
import { describeShared, readShared } from '../support/shared';
import { HOSTILE, thread, withComments } from '../support/threads';
import { startWeb, type Web } from '../support/web';

const CAPTURED = 'https://news.ycombinator.com/item';
const SHORT = 'https://news.ycombinator.com/short';
/** The captured page holds 566 rows, two of them without text. */
const CAPTURED_COMMENTS = 564;

describeShared('the popup over a captured thread', () => {
  describe.each(BROWSERS)('in %s', name => {
    let web: Web;
    let open: OpenBrowser;
    let page: Page;
    let popup: Page;
    beforeAll(async () => {
      web = await startWeb();
      open = await openBrowser(name, { web });
      const captured = readShared('fixtures/hackernews/item-39232976.html');
      web.serve(CAPTURED, withComments(captured, HOSTILE));
      page = await open.visit(CAPTURED);
      const total = CAPTURED_COMMENTS + HOSTILE.length;
      popup = await popupSaying(open, page, new RegExp(`^${total} comments read, \\d+ need care$`));
    });
    afterAll(async () => {
      await open?.close();
      await web?.close();
    });

    test('lists what needs care, the most urgent first, with words and reason', async () => {
      const cards = await popup.$$eval('.list:first-of-type .card', found =>
        found.map(card => ({
          label: card.querySelector('.show')?.textContent,
          words: [...card.querySelectorAll('mark')].map(mark => mark.textContent).join(' '),
          text: card.textContent ?? '',
        })),
      );
      const ours = ['lea-77', 'reporter-77', 'marc-77', 'quentin-77'];
      const places = ours.map(who => cards.findIndex(({ text }) => text.includes(`by ${who}`)));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      const insult = cards[places[2] ?? -1];
      expect(insult?.label).toMatch(/^Likely an insult/);
      expect(insult?.words).toContain('idiot');
    });

    test('a complaint is worth an answer and no matter of care', async () => {
      const lists = await popup.$$eval('.list', found => found.map(list => list.textContent ?? ''));
      expect(lists).toHaveLength(2);
      expect(lists[0]).not.toContain('by karim-77');
      expect(lists[1]).toContain('by karim-77');
    });

    test('a click shows the comment in the page and focuses it', async () => {
      await popup.evaluate(() => {
        const card = [...document.querySelectorAll('.card')].find(one =>
          one.textContent?.includes('by marc-77'),
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
});

describe.each(BROWSERS)('the reply desk in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    web = await startWeb();
    web.serve(SHORT, thread(HOSTILE));
    open = await openBrowser(name, { web });
    page = await open.visit(SHORT);
  });
  beforeEach(async () => {
    await popup?.close();
    popup = await popupSaying(open, page, /need care$/);
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  test('proposes, and gives replies with a posture and a reason', async () => {
    await openDesk(popup, 'by karim-77');
    expect(await titlesOf(popup)).toContainEqual(expect.stringMatching(/^You could /));
    const postures = await popup.$$eval('.postures label', labels =>
      labels.map(label => label.textContent),
    );
    expect(postures.length).toBeGreaterThanOrEqual(2);
    expect(await replyIn(popup)).not.toBe('');
    expect(await popup.$$('.button.primary')).toHaveLength(1);
  });

  test('a reply is edited, copied and pasted', async () => {
    await openDesk(popup, 'by karim-77');
    await popup.focus('textarea');
    await popup.keyboard.down('Control');
    await popup.keyboard.press('End');
    await popup.keyboard.up('Control');
    await popup.keyboard.type(' Léa, for the team.');
    const written = await replyIn(popup);
    expect(written).toMatch(/ Léa, for the team\.$/);
    // The coach speaks after a pause in the typing, and would talk over the outcome.
    await popup.waitForSelector('.coach');
    await press(popup, 'Copy the reply');
    expect(
      await until(
        () => spoken(popup),
        said => said.startsWith('Copied'),
      ),
    ).toMatch(/^Copied/);
    // Remembered for the thread, in memory alone.
    const remembered = await until(
      () => open.inExtension(async () => JSON.stringify(await chrome.storage.session.get())),
      text => text.includes('for the team'),
    );
    expect(JSON.parse(remembered).answered.value).toMatchObject([{ text: written }]);
    expect(await open.inExtension(() => chrome.storage.local.get('answered'))).toEqual({});

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
    await openDesk(popup, 'by karim-77');
    await popup.focus('textarea');
    await popup.keyboard.type('Edited. ');
    const first = await replyIn(popup);
    await press(popup, 'Another wording');
    expect(await replyWhen(popup, text => text !== first)).not.toBe(first);
    await press(popup, 'Previous wording');
    expect(await replyWhen(popup, text => text === first)).toBe(first);
  });

  test('edits survive the way to the list and back, and so does the focus', async () => {
    await openDesk(popup, 'by karim-77');
    await popup.focus('textarea');
    await popup.keyboard.type('Kept. ');
    const written = await replyIn(popup);
    await press(popup, 'Back to the list');
    await popup.waitForSelector('.list');
    const focused = await popup.evaluate(
      () => document.activeElement?.closest('.card')?.textContent,
    );
    expect(focused).toContain('by karim-77');
    await openDesk(popup, 'by karim-77');
    expect(await replyIn(popup)).toBe(written);
  });

  test('the keyboard alone leads from the switch to a reply', async () => {
    const focused = (): Promise<string | undefined> =>
      popup.evaluate(() => {
        const { activeElement: element } = document;
        return element?.ariaLabel ?? element?.closest('label')?.textContent ?? element?.textContent;
      }) as Promise<string | undefined>;
    const path: (string | undefined)[] = [];
    for (let step = 0; step < 4; step += 1) {
      await popup.keyboard.press('Tab');
      path.push(await focused());
    }
    expect(path).toEqual([
      'Active on news.ycombinator.com',
      'Open settings',
      expect.stringMatching(/^Possible distress/),
      'See what to do',
    ]);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.proposal');
    expect(await focused()).toBe('Back to the list');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.list');
    expect(await focused()).toBe('See what to do');
  });

  test('no ready-made reply to a person in distress', async () => {
    await openDesk(popup, 'by lea-77');
    expect(await popup.$('textarea')).toBeNull();
    expect(await popup.$$('.advice li')).not.toHaveLength(0);
  });

  test('a background that does not answer can be asked again', async () => {
    await popup.evaluate(() => {
      // The page calls `browser`, which Chromium has had since 148.
      const { runtime } = globalThis.browser;
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

  /** Puts a draft in place of what is in the field. */
  const write = async (draft: string): Promise<void> => {
    await popup.$eval('textarea', field => field.select());
    await popup.keyboard.type(draft);
  };
  const advice = (): Promise<string> =>
    popup.$$eval('.coach', found => found.map(coach => coach.textContent ?? '').join());
  const hearing = (words: RegExp): Promise<string> =>
    until(
      () => spoken(popup),
      said => words.test(said),
    );

  test('a draft is read again: advice, a calmer sentence, and back', async () => {
    await openDesk(popup, 'by karim-77');
    expect(await advice()).toBe('');
    await write('Hello. You have to calm down!! We are looking into it.');
    expect(await hearing(/points? you could look at/)).toMatch(/^\d points? you could look at/);
    expect(await advice()).toContain('calm down');
    expect(await accessibilityProblems(popup)).toEqual([]);
    const written = await replyIn(popup);
    await popup.click('.point .button');
    expect(await hearing(/^Sentence replaced/)).toBe('Sentence replaced.');
    expect(await replyIn(popup)).toMatch(/^Hello\. .+ We are looking into it\.$/);
    expect(await popup.evaluate(() => document.activeElement?.id)).toBe('reply');
    await press(popup, 'Put my sentence back');
    expect(await replyWhen(popup, text => text === written)).toBe(written);
  });

  test('each replaced sentence can be put back, the last first', async () => {
    await openDesk(popup, 'by karim-77');
    const replyAfter = (before: string): Promise<string> =>
      replyWhen(popup, text => text !== before);
    const takeAdvice = async (): Promise<string> => {
      const before = await replyIn(popup);
      // Only advice on the text as it stands can be taken.
      await (await popup.waitForSelector('.point .button:not(:disabled)'))?.click();
      return replyAfter(before);
    };
    const putBack = async (): Promise<string> => {
      const before = await replyIn(popup);
      await press(popup, 'Put my sentence back');
      return replyAfter(before);
    };
    const draft = 'Calm down. You did not read the terms.';
    await write(draft);
    const once = await takeAdvice();
    const twice = await takeAdvice();
    expect(new Set([draft, once, twice]).size).toBe(3);
    expect(await putBack()).toBe(once);
    expect(await putBack()).toBe(draft);
    expect(await popup.$('.undo')).toBeNull();
  });

  test('a calm draft is said to be calm', async () => {
    await openDesk(popup, 'by karim-77');
    await write('Hello. We are tracing your parcel with the carrier.');
    expect(await hearing(/calmly/)).toBe('Your draft reads calmly.');
  });

  test('one may write where no reply is proposed, and is read again there too', async () => {
    await openDesk(popup, 'by marc-77');
    await press(popup, 'Write your own reply');
    await popup.waitForSelector('textarea:focus');
    await popup.keyboard.type('You are the idiot here.');
    await hearing(/point/);
    expect(await advice()).toContain('Answering an insult with an insult');
  });

  test('a background that does not answer leaves the draft and can be asked again', async () => {
    await openDesk(popup, 'by karim-77');
    await popup.evaluate(() => {
      const { runtime } = globalThis.browser;
      const send = runtime.sendMessage;
      let refusals = 1;
      runtime.sendMessage = (...message: unknown[]) =>
        refusals-- > 0
          ? Promise.reject(new Error('Could not establish connection.'))
          : Reflect.apply(send, runtime, message);
    });
    await write('Calm down.');
    const alert = await popup.waitForSelector('[role=alert]');
    expect(await alert?.evaluate(box => box.textContent)).toContain('Your text is kept');
    expect(await replyIn(popup)).toBe('Calm down.');
    await press(popup, 'Try again');
    await hearing(/point/);
    expect(await advice()).toContain('Calm down');
  });
});
