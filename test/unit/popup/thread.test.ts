import { expect, test } from 'vitest';
import type { Label } from '../../../src/engine/labels';
import type { PageState } from '../../../src/page/state';
import { threadIn } from '../../../src/popup/thread';
import { verdict } from '../replies/verdict';

const URL = 'https://news.example/item?id=7';

function page(read: number, labels: readonly (readonly Label[])[], authors: number): PageState {
  return {
    version: '1',
    status: 'reading',
    host: 'news.example',
    site: null,
    read,
    comments: labels.map((given, index) => ({
      id: String(index),
      text: 'a',
      author: `author ${index % authors}`,
      verdict: verdict('en', given),
    })),
  };
}

const INSULTS = Array<readonly Label[]>(5).fill(['insult']);

test.each<[string, PageState, boolean]>([
  ['five attacks among twenty comments', page(20, INSULTS, 5), true],
  ['calls to pile on count as well', page(6, [...INSULTS.slice(1), ['pile_on']], 5), true],
  ['four attacks', page(5, INSULTS.slice(1), 4), false],
  ['five attacks in a thread of hundreds', page(300, INSULTS, 5), false],
  ['one author five times', page(10, INSULTS, 1), false],
  ['angry customers', page(6, Array(5).fill(['insult', 'complaint']), 5), false],
])('%s', (_what, state, pileOn) => {
  expect(threadIn(URL, state).pileOn).toBe(pileOn);
});

test('the same page is the same thread, wherever one has jumped to in it', () => {
  const { page: thread } = threadIn(`${URL}#c3`, page(0, [], 1));
  expect(thread).toBe(URL);
});
