import type { Site } from './types';

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['https://www.youtube.com/*'],
  checkedOn: '2026-06-28',
  evidence: 'A',
  // The second name is the generation before 2024, still seen in embedded pages.
  comment: 'ytd-comment-view-model, ytd-comment-renderer',
  text: ['#content-text'],
  author: '#author-text',
  time: '#published-time-text',
  permalink: '#published-time-text a, a[href*="lc="]',
  preformatted: true,
  thread: 'ytd-comment-thread-renderer',
  composer: '#contenteditable-root',
  maxLength: 10_000,
};
