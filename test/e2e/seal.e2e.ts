import { expect, test } from 'vitest';
import { BROWSERS, type BrowserName, openBrowser } from '../support/browsers';
import { badgesIn, until } from '../support/page-state';
import { HOSTILE, THREAD_URL, threadPage } from '../support/thread-page';
import { startWeb } from '../support/web';

/** Time for what a browser does by itself some seconds after its start. */
const SETTLE = 2000;

/**
 * Everything the browser connects to while someone reads a thread, opens the popup and the options.
 * Browsers call their makers by themselves, so the same is recorded without the extension.
 */
async function connectionsOf(name: BrowserName, extension: boolean): Promise<ReadonlySet<string>> {
  const web = await startWeb();
  web.serve(THREAD_URL, threadPage([HOSTILE.insult, HOSTILE.frenchInsult, HOSTILE.boycott]));
  const open = await openBrowser(name, { web, extension });
  try {
    const page = await open.visit(THREAD_URL);
    if (extension) {
      expect(
        await until(
          () => badgesIn(page),
          count => count === 3,
        ),
      ).toBe(3);
      await open.openPopupFor(page);
    } else {
      await open.visit(THREAD_URL);
      await open.visit(THREAD_URL);
    }
    await new Promise(resolve => setTimeout(resolve, SETTLE));
    return new Set(web.connections);
  } finally {
    await open.close();
    await web.close();
  }
}

test.each(BROWSERS)('%s connects to nothing it would not without the extension', async name => {
  const sealed = await connectionsOf(name, false);
  const used = await connectionsOf(name, true);
  let unknown = [...used].filter(host => !sealed.has(host));
  if (unknown.length > 0) {
    // A browser calls home at times of its own: look once more before accusing the extension.
    const again = await connectionsOf(name, false);
    unknown = unknown.filter(host => !again.has(host));
  }
  expect(unknown).toEqual([]);
  expect(used.size).toBeGreaterThan(0);
});
