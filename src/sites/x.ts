import type { Site } from './types';

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['https://x.com/*', 'https://mobile.x.com/*', 'https://twitter.com/*'],
  checkedOn: '2026-08-17',
  evidence: 'A',
  comment: 'article[data-testid="tweet"]',
  // A post that quotes another holds both texts; the quoted one is inside a block that is a link.
  text: [
    '[data-testid="tweetText"]:not([role="link"] *)',
    '[data-testid="longformRichTextComponent"]',
  ],
  author: '[data-testid="User-Name"] a[href^="/"]',
  time: 'a[href*="/status/"] > time',
  permalink: 'a[href*="/status/"]:has(> time)',
  preformatted: true,
  thread: '[data-testid="cellInnerDiv"] article',
  composer: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  maxLength: 280,
  // Advertisements sit inside such a block; videos of ordinary posts hold one.
  skip: comment => comment.closest('[data-testid="placementTracking"]') !== null,
};
