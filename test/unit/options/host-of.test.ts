import { expect, test } from 'vitest';
import { hostOf } from '../../../src/options/host-of';

test.each([
  ['https://news.ycombinator.com/*', 'news.ycombinator.com'],
  ['*://*.reddit.com/*', 'reddit.com'],
  ['https://x.com/*/status/*', 'x.com'],
  ['http://localhost/*', 'localhost'],
])('%s is %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});
