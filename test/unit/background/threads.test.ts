import { beforeEach, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../../support/fake-browser';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../../src/platform/browser', () => ({
  get browser() {
    return (fake.current as ReturnType<typeof createFakeBrowser>).browser;
  },
}));

const { rememberUsed, threadOf } = await import('../../../src/background/threads');

const PAGE = 'https://news.example/1';
const FIRST = { text: 'Where is my order?', author: 'Zoé' };
const SECOND = { text: 'Mine is late too.', author: 'Ali' };
const OURS = 'Thanks for telling us.';

const threadFor = (comment: typeof FIRST, page = PAGE) =>
  threadOf({ comment, site: null, thread: { page, pileOn: false }, seed: 0 });

let world: ReturnType<typeof createFakeBrowser>;
beforeEach(async () => {
  world = createFakeBrowser();
  fake.current = world;
  await rememberUsed({ comment: FIRST, page: PAGE, text: OURS });
});

test('a reply that was taken counts for the next comment of its page alone', async () => {
  expect(await threadFor(SECOND)).toEqual({
    ourReplies: [OURS],
    repliedAuthors: ['Zoé'],
    pileOn: false,
  });
  expect(await threadFor(SECOND, 'https://news.example/2')).toMatchObject({ ourReplies: [] });
});

test('the comment itself can still be answered in other words', async () => {
  expect(await threadFor(FIRST)).toMatchObject({ ourReplies: [], repliedAuthors: [] });
  await rememberUsed({ comment: FIRST, page: PAGE, text: 'Other words.' });
  expect(await threadFor(SECOND)).toMatchObject({ ourReplies: ['Other words.'] });
});

test('the same words of someone else are another comment', async () => {
  const copied = { ...FIRST, author: 'Lou' };
  expect(await threadFor(copied)).toMatchObject({ ourReplies: [OURS], repliedAuthors: ['Zoé'] });
});

test('only the last few hundred are kept, in memory and nowhere else', async () => {
  for (let index = 0; index < 400; index += 1) {
    const comment = { text: `comment ${index}`, author: 'Ana' };
    await rememberUsed({ comment, page: PAGE, text: `reply ${index}` });
  }
  const { ourReplies } = await threadFor(SECOND);
  expect(ourReplies).toHaveLength(400);
  expect(ourReplies).not.toContain(OURS);
  expect([...world.stored.keys()]).toEqual([]);
});
