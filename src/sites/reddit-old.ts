import type { Site } from './types';

/** The old design: on its own host name, and on the main one for those who chose it. */
export const redditOld: Site = {
  id: 'reddit-old',
  name: 'Reddit',
  matches: ['https://*.reddit.com/*'],
  checkedOn: '2026-07-16',
  evidence: 'A',
  detect: page => page.querySelector('.commentarea, #header-bottom-left') !== null,
  comment: '.thing.comment',
  text: [':scope > .entry .usertext-body .md'],
  author: ':scope > .entry .author',
  time: ':scope > .entry time',
  permalink: ':scope > .entry .bylink',
  ignore: 'blockquote',
  thread: '.commentarea .thing',
  composer: '.usertext-edit textarea[name="text"]',
  maxLength: 10_000,
};
