import { beforeEach, expect, test, vi } from 'vitest';
import type { PageState } from '../../../src/page/state';
import type { HostAccess } from '../../../src/platform/permissions';
import type { Tab } from '../../../src/platform/tabs';

const world = vi.hoisted(() => ({
  tab: undefined as Tab | undefined,
  access: 'built-in' as HostAccess,
  answer: (): Promise<unknown> => Promise.reject(new Error('not set')),
}));
vi.mock('../../../src/platform/browser', () => ({
  browser: {
    runtime: { id: 'sang-froid', getManifest: () => ({ version: '2.0' }) },
    tabs: { sendMessage: () => world.answer() },
  },
}));
vi.mock('../../../src/platform/tabs', () => ({ activeTab: async () => world.tab }));
vi.mock('../../../src/platform/permissions', () => ({ hostAccess: async () => world.access }));

const { look } = await import('../../../src/popup/view');

const PAGE: PageState = {
  version: '2.0',
  status: 'reading',
  host: 'forum.example',
  site: null,
  read: 3,
  comments: [],
};
const says = (page: PageState) => async () => ({ ok: true, value: page });

beforeEach(() => {
  world.tab = { id: 7, url: 'https://forum.example/thread' };
  world.access = 'built-in';
  world.answer = says(PAGE);
});

test('the page answers', async () => {
  expect(await look()).toEqual({ kind: 'page', tab: world.tab, page: PAGE });
});

test('a site the user enabled is asked too', async () => {
  world.access = 'granted';
  expect((await look()).kind).toBe('page');
});

test.each<[string, Partial<typeof world>, string]>([
  ['no tab', { tab: undefined }, 'forbidden'],
  ['a page of the browser', { access: 'forbidden' }, 'forbidden'],
  ['a site not enabled', { access: 'not-granted' }, 'disabled'],
  ['an older content script', { answer: says({ ...PAGE, version: '1.9' }) }, 'outdated'],
  [
    'no content script',
    { answer: () => Promise.reject(new Error('Receiving end does not exist.')) },
    'outdated',
  ],
  ['nobody to answer', { answer: async () => undefined }, 'outdated'],
  ['a page that fails', { answer: async () => ({ ok: false, error: 'broken' }) }, 'silent'],
])('%s', async (_name, change, expected) => {
  Object.assign(world, change);
  expect((await look()).kind).toBe(expected);
});

test('a page too busy to answer is not waited for', async () => {
  vi.useFakeTimers();
  world.answer = () => new Promise(() => undefined);
  const looking = look();
  await vi.advanceTimersByTimeAsync(60_000);
  expect((await looking).kind).toBe('silent');
  vi.useRealTimers();
});

test('the host that could be enabled is named', async () => {
  world.access = 'not-granted';
  expect(await look()).toMatchObject({ kind: 'disabled', host: 'forum.example' });
});
