import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { SuggestFor } from '../../src/background/requests';
import type { PageState, ReadComment } from '../../src/page/state';
import { threadIn } from '../../src/popup/thread';
import type { Suggestion } from '../../src/replies/types';
import type { OpenBrowser } from '../../test/support/browsers';
import { DEMO_THREAD } from './demo-thread';

/** Milliseconds after which a demo that has not read its thread is broken. */
const PATIENCE = 30_000;

/** Prints what the extension flagged in the demo and what it suggests, and saves a picture of the page and of the popup. */
export async function report(open: OpenBrowser, page: Page, folder: string): Promise<void> {
  const tab = await open.tabIdOf(page);
  const state = await wholeThread(open, tab);
  const care = state.comments.filter(({ verdict }) => verdict.family !== 'legitimate');
  const others = state.comments.filter(({ verdict }) => verdict.family === 'legitimate');
  console.log(`\n${state.read} comments read, ${care.length} toxic or militant:\n`);
  for (const comment of care) {
    console.log(describe(comment));
    console.log(indent(await answerTo(open, page.url(), state, comment)));
  }
  console.log(`\n${others.length} to answer or to leave in peace, never highlighted:\n`);
  for (const comment of others) {
    console.log(describe(comment));
  }
  await page.bringToFront();
  await page.setViewport({ width: 900, height: 1400 });
  await page.screenshot({ path: join(folder, 'demo-page.png') });
  const popup = await open.openPopupFor(page);
  await popup.setViewport({ width: 400, height: 640 });
  await popup.waitForSelector('main article, main li', { timeout: PATIENCE });
  await popup.screenshot({ path: join(folder, 'demo-popup.png') });
  console.log(`\nPictures: ${join(folder, 'demo-page.png')} and ${join(folder, 'demo-popup.png')}`);
}

/** Waits until every comment is read and the verdicts have stopped coming in. */
async function wholeThread(open: OpenBrowser, tab: number): Promise<PageState> {
  const deadline = Date.now() + PATIENCE;
  let before = 0;
  for (;;) {
    const state = await ask<PageState>(open, { to: 'page', kind: 'state', input: null }, tab);
    const labelled = state?.comments.length ?? 0;
    if (state?.read === DEMO_THREAD.length && labelled > 0 && labelled === before) {
      return state;
    }
    if (Date.now() > deadline) {
      throw new Error(`${state?.read ?? 0} of ${DEMO_THREAD.length} demo comments were read`);
    }
    before = labelled;
    await new Promise(resolve => setTimeout(resolve, 500));
  }
}

async function answerTo(
  open: OpenBrowser,
  url: string,
  state: PageState,
  { author, text }: ReadComment,
): Promise<string> {
  const input: SuggestFor = {
    comment: { text, ...(author && { author }) },
    site: state.site,
    thread: threadIn(url, state),
    seed: 0,
  };
  const suggestion = await ask<Suggestion>(open, { to: 'background', kind: 'suggest', input });
  if (!suggestion) {
    throw new Error(`no suggestion for ${JSON.stringify(text)}`);
  }
  const [reply] = suggestion.replies;
  return reply === undefined
    ? `${suggestion.action}: ${suggestion.reason.en}`
    : `${suggestion.action} (${reply.posture}): ${reply.text}`;
}

/** Sends a message as an extension page would; undefined while nobody answers yet. */
function ask<Value>(open: OpenBrowser, message: object, tab?: number): Promise<Value | undefined> {
  return open.inExtension(
    async (sent: object, to: number | undefined) => {
      try {
        const answered: { value?: unknown } | undefined = await (to === undefined
          ? chrome.runtime.sendMessage(sent)
          : chrome.tabs.sendMessage(to, sent, { frameId: 0 }));
        return answered?.value;
      } catch (error) {
        if (String(error).includes('Receiving end does not exist')) {
          return undefined;
        }
        throw error;
      }
    },
    message,
    tab,
  ) as Promise<Value | undefined>;
}

function describe({ author, text, verdict }: ReadComment): string {
  const labels = verdict.labels
    .map(({ label, score }) => `${label} ${score.toFixed(2)}`)
    .join(', ');
  const words = verdict.spans.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' ');
  return `• ${author ?? '?'}: ${text}\n  [${labels}] ${words}`;
}

function indent(text: string): string {
  return `  → ${text}`;
}
