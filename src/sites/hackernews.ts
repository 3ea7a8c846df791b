import type { Site } from './types';

export const hackernews: Site = {
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['https://news.ycombinator.com/*'],
  checkedOn: '2026-05-18',
  evidence: 'A',
  comment: 'tr.athing',
  // Flagged and dead comments keep their row but have no text; neither have stories.
  text: ['.commtext'],
  author: '.hnuser',
  time: '.age',
  permalink: '.age a',
  thread: '.comment-tree tr',
  composer: 'textarea[name="text"]',
};
