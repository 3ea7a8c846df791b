import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityProblems } from '../support/axe';
import { BROWSERS, type OpenBrowser, openBrowser } from '../support/browsers';
import { openBrowserIn } from '../support/language';
import { until } from '../support/page-state';
import { overflow, press, spoken } from '../support/popup';
import { startWeb, type Web } from '../support/web';

/** Types over what a field holds. */
async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria(${label})`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

function textIn(page: Page, label: string): Promise<string | undefined> {
  return page.evaluate(name => {
    const labels = [...document.querySelectorAll('label')];
    const field = labels.find(({ textContent }) => textContent === name)?.control;
    return (field as HTMLInputElement | undefined)?.value;
  }, label);
}

async function hear(page: Page, message: string): Promise<void> {
  expect(
    await until(
      () => spoken(page),
      said => said === message,
    ),
  ).toBe(message);
}

function alerts(page: Page): Promise<readonly string[]> {
  return page.$$eval('[role=alert]', found => found.map(alert => alert.textContent ?? ''));
}

describe.each(BROWSERS)('the options page in %s', name => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  let folder: string;
  beforeAll(async () => {
    web = await startWeb();
    open = await openBrowser(name, { web, grantedHosts: ['https://forum.example/*'] });
    folder = await mkdtemp(join(tmpdir(), 'sang-froid-options-'));
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
    await rm(folder, { recursive: true });
  });

  const stored = (): Promise<Record<string, unknown>> =>
    open.inExtension(() => chrome.storage.local.get());
  const storeRaw = (items: Record<string, unknown>): Promise<void> =>
    open.inExtension(values => chrome.storage.local.set(values), items);
  const openOptions = async (): Promise<void> => {
    page = await open.openExtensionPage('options/options.html');
    await page.waitForSelector('#data');
  };
  /** Chooses a file whose contents are `text`. */
  const importFile = async (fileName: string, text: string): Promise<void> => {
    const path = join(folder, fileName);
    await writeFile(path, text);
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };

  beforeEach(async () => {
    await open.inExtension(() => chrome.storage.local.clear());
    await openOptions();
  });
  afterEach(async () => {
    await page.close();
  });

  test('what is typed is saved, and there after a reload', async () => {
    await fill(page, 'Name of the organisation', 'Maison Verte');
    await hear(page, 'Saved');
    await page.close();
    await openOptions();
    expect(await textIn(page, 'Name of the organisation')).toBe('Maison Verte');
  });

  test('a response time and the evening reminder are chosen, and there after a reload', async () => {
    await page.select('::-p-aria(Reply to a public comment within[role="combobox"])', '24h');
    await hear(page, 'Saved');
    await page.click('::-p-aria(Late-evening reminder[role="switch"])');
    await until(
      () => stored().then(items => JSON.stringify(items['profile'] ?? '')),
      text => text.includes('"lateEvening":true'),
    );
    await page.close();
    await openOptions();
    const shown = await page.$eval(
      '::-p-aria(Reply to a public comment within[role="combobox"])',
      select => (select as HTMLSelectElement).value,
    );
    expect(shown).toBe('24h');
    expect(await stored()).toMatchObject({ profile: { value: { lateEvening: true } } });
  });

  test('a label is switched off, and shown so after a reload', async () => {
    await page.click('::-p-aria(Praise[role="switch"])');
    await hear(page, 'Saved');
    expect(await stored()).toMatchObject({ settings: { value: { labelsOff: ['praise'] } } });
    await page.close();
    await openOptions();
    const checked = await page.$eval(
      '::-p-aria(Praise[role="switch"])',
      input => (input as HTMLInputElement).checked,
    );
    expect(checked).toBe(false);
  });

  test('a site that was switched off can be switched on again', async () => {
    await storeRaw({ settings: { version: 1, value: { hostsOff: ['x.com'], labelsOff: [] } } });
    await press(page, 'Switch on again: x.com');
    await hear(page, 'Saved');
    expect(await stored()).toMatchObject({ settings: { value: { hostsOff: [] } } });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sites-off');
  });

  test('the sites the user added are named', async () => {
    const removal = await page.waitForSelector('::-p-aria(Remove forum.example)');
    expect(removal).not.toBeNull();
  });

  test('everything is exported, erased and imported', async () => {
    await fill(page, 'Signature', 'Léa');
    await hear(page, 'Saved');
    const before = await stored();
    const file = await page.evaluate(async () => {
      // The file goes to the browser's downloads; its contents are read on the way.
      const create = URL.createObjectURL;
      const exported = new Promise<string>(resolve => {
        URL.createObjectURL = blob => {
          URL.createObjectURL = create;
          void (blob as Blob).text().then(resolve);
          return create(blob);
        };
      });
      const [button] = document.querySelectorAll<HTMLElement>('#data .button');
      button?.click();
      return exported;
    });
    expect(JSON.parse(file)).toMatchObject({ format: 'sang-froid', version: 1 });

    await press(page, 'Erase everything');
    await press(page, 'Erase');
    await hear(page, 'Erased. Everything is back to its defaults.');
    expect(await stored()).toEqual({});
    expect(
      await until(
        () => textIn(page, 'Signature'),
        value => value === '',
      ),
    ).toBe('');

    await importFile('mine.json', file);
    await hear(page, 'Imported. What was here before has been replaced.');
    expect(await stored()).toEqual(before);
    expect(
      await until(
        () => textIn(page, 'Signature'),
        value => value !== '',
      ),
    ).toBe('Léa');
  });

  test('nothing is erased when the question is answered with no', async () => {
    await fill(page, 'Signature', 'Léa');
    await hear(page, 'Saved');
    const before = await stored();
    await press(page, 'Erase everything');
    await page.waitForSelector('dialog[open]');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog:not([open])');
    expect(await stored()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Erase everything');
  });

  test.each([
    ['no JSON', '{"format":', 'It is not a JSON file.'],
    ['another program', '{"bookmarks":[]}', 'It is not a file exported by Sang-froid.'],
    [
      'a newer version',
      '{"format":"sang-froid","version":99,"items":{}}',
      'It was made by a newer version of Sang-froid.',
    ],
    [
      'a damaged part',
      '{"format":"sang-froid","version":1,"items":{"settings":{"version":1,"value":{"hostsOff":7}}}}',
      'One part cannot be read: settings.hostsOff',
    ],
  ])('a file that is not as it should be changes nothing: %s', async (_name, text, problem) => {
    await storeRaw({ settings: { version: 1, value: { hostsOff: [], labelsOff: ['praise'] } } });
    const before = await stored();
    await importFile('broken.json', text);
    const [alert] = await until(
      () => alerts(page),
      found => found.length > 0,
    );
    expect(alert).toContain('broken.json was not imported; nothing has changed.');
    expect(alert).toContain(problem);
    expect(await stored()).toEqual(before);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('storage that refuses: what was typed stays, and can be saved later', async () => {
    await page.evaluate(() => {
      const { local } = globalThis.browser.storage;
      const set = local.set;
      local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
      addEventListener('space-freed', () => {
        local.set = set;
      });
    });
    await fill(page, 'Name of the organisation', 'Maison Verte');
    const [alert] = await until(
      () => alerts(page),
      found => found.length > 0,
    );
    expect(alert).toContain('What you entered is still on this page.');
    expect(await textIn(page, 'Name of the organisation')).toBe('Maison Verte');
    expect(await stored()).toEqual({});
    expect(await accessibilityProblems(page)).toEqual([]);

    await page.evaluate(() => dispatchEvent(new Event('space-freed')));
    await press(page, 'Try again');
    await hear(page, 'Saved');
    expect(await alerts(page)).toEqual([]);
    expect(await stored()).toMatchObject({ profile: { value: { name: 'Maison Verte' } } });
  });

  test('a value that cannot be read is set aside, shown, and let go', async () => {
    const damaged = { version: 1, value: { hostsOff: 'everywhere' } };
    await storeRaw({ settings: damaged });
    await page.close();
    await openOptions();
    await page.waitForSelector('::-p-aria(Something stored could not be read)');
    expect(Object.values(await stored())).toContainEqual(damaged);
    expect(await accessibilityProblems(page)).toEqual([]);
    await press(page, 'Discard it');
    await hear(page, 'Discarded.');
    expect(Object.values(await stored())).not.toContainEqual(damaged);
  });
});

describe.each([
  ['chromium', 'en', 'light'],
  ['chromium', 'fr', 'dark'],
  ['firefox', 'fr', 'light'],
] as const)('the options page in %s, %s, %s', (name, lang, scheme) => {
  let web: Web;
  let open: OpenBrowser;
  let page: Page;
  beforeAll(async () => {
    web = await startWeb();
    open = await openBrowserIn(lang, name, web);
    page = await open.openExtensionPage('options/options.html#labels');
    if (name === 'chromium') {
      // WebDriver BiDi has no command for it yet.
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    }
    await page.waitForSelector('#data');
  });
  afterAll(async () => {
    await open?.close();
    await web?.close();
  });

  test('speaks the language of the browser', async () => {
    expect(await page.$eval('html', root => root.lang)).toBe(lang);
  });

  test.each([1000, 320])('fits %i px and is accessible', async width => {
    await page.setViewport({ width, height: 700 });
    expect(await overflow(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
