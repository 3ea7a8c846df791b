import type { Site } from './types';

/** The current design, made of web components whose words are in the light DOM. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['https://www.reddit.com/*', 'https://new.reddit.com/*', 'https://sh.reddit.com/*'],
  checkedOn: '2026-06-30',
  evidence: 'A',
  // Replies are children of the comment they answer: `:scope >` keeps their words apart.
  comment: 'shreddit-comment',
  // `div`, because our badge stands in the same slot.
  text: [':scope > div[slot="comment"]'],
  author: ':scope > [slot="commentMeta"] a[href*="/user/"]',
  time: ':scope > [slot="commentMeta"] time',
  permalink: ':scope > [slot="commentMeta"] a[href*="/comment/"]',
  ignore: 'blockquote, faceplate-loader',
  thread: 'shreddit-comment-tree > *',
  composer: 'shreddit-composer [contenteditable="true"], shreddit-composer textarea',
  maxLength: 10_000,
};
