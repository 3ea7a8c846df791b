import { describe, expect, test } from 'vitest';
import { covers } from '../../../src/sites/match-pattern';
import { builtInMatches, SITES, siteOf } from '../../../src/sites/registry';

/** A page that holds what the given selectors name, and nothing else: enough for a site to recognise it. */
function pageWith(...present: string[]): ParentNode {
  const holds = (selector: string): boolean =>
    selector.split(',').some(part => present.includes(part.trim()));
  return {
    querySelector: (selector: string) => (holds(selector) ? {} : null),
    querySelectorAll: () => [],
  } as unknown as ParentNode;
}

describe('the site of a page', () => {
  test.each([
    ['https://news.ycombinator.com/item?id=1', pageWith(), 'hackernews'],
    ['https://www.youtube.com/watch?v=x', pageWith(), 'youtube'],
    ['https://x.com/someone/status/1', pageWith(), 'x'],
    ['https://twitter.com/someone/status/1', pageWith(), 'x'],
    ['https://stackoverflow.com/questions/1', pageWith(), 'stackexchange'],
    ['https://german.stackexchange.com/questions/1', pageWith(), 'stackexchange'],
    ['https://old.reddit.com/r/a/comments/1/', pageWith(), 'reddit-old'],
    ['https://www.reddit.com/r/a/comments/1/', pageWith(), 'reddit'],
    // Someone who chose the old design sees it on the main host.
    ['https://www.reddit.com/r/a/comments/1/', pageWith('.commentarea'), 'reddit-old'],
    ['https://social.example/@a/1', pageWith('#mastodon'), 'mastodon'],
    ['https://blog.example/post', pageWith('[src*="/wp-content/"]'), 'wordpress'],
    // A host that has an adapter is never taken for an engine.
    ['https://x.com/someone', pageWith('#mastodon'), 'x'],
  ])('%s', (url, page, id) => {
    expect(siteOf(new URL(url), page)?.id).toBe(id);
  });

  test.each([
    'https://example.org/',
    'https://notx.com/',
    'http://x.com/',
    'https://x.com.evil.example/',
  ])('%s is none we know', url => {
    expect(siteOf(new URL(url), pageWith())).toBeNull();
  });
});

describe('every site', () => {
  test.each(SITES.map(site => [site.id, site] as const))(
    '%s says when it was verified',
    (_id, site) => {
      expect(site.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(Number.isNaN(Date.parse(site.checkedOn))).toBe(false);
      expect(site.matches.length > 0 || site.detect !== undefined).toBe(true);
    },
  );

  test('has a name of its own', () => {
    expect(new Set(SITES.map(({ id }) => id)).size).toBe(SITES.length);
  });

  test('is only asked for over https, and only where comments are', () => {
    expect(
      builtInMatches.every(pattern => /^https:\/\/[^/*]*(\*\.)?[^/*]+\/\*$/.test(pattern)),
    ).toBe(true);
    expect(new Set(builtInMatches).size).toBe(builtInMatches.length);
  });
});

describe('a match pattern', () => {
  test.each([
    ['https://x.com/*', 'https://x.com/a?b#c', true],
    ['https://x.com/*', 'http://x.com/', false],
    ['https://x.com/*', 'https://www.x.com/', false],
    ['https://*.reddit.com/*', 'https://old.reddit.com/', true],
    ['https://*.reddit.com/*', 'https://reddit.com/', true],
    ['https://*.reddit.com/*', 'https://notreddit.com/', false],
    ['*://*/*', 'http://anything.example/', true],
    ['<all_urls>', 'https://x.com/', false],
  ])('%s covers %s: %s', (pattern, url, expected) => {
    expect(covers(pattern, new URL(url))).toBe(expected);
  });
});
