import type { Site } from './types';

/** WordPress's own comments, in classic themes, block themes and those that write their own list. */
export const wordpress: Site = {
  id: 'wordpress',
  name: 'WordPress',
  matches: [],
  checkedOn: '2026-11-22',
  evidence: 'A',
  detect: page =>
    page.querySelector(
      'meta[name="generator"][content^="WordPress"], [src*="/wp-content/"], [href*="/wp-content/"]',
    ) !== null || page.querySelector('li.comment[class*="thread-"][class*="depth-"]') !== null,
  // Pingbacks and trackbacks have other classes: nobody wrote them.
  comment: 'li.comment, div.comment[id^="comment-"]',
  text: ['.wp-block-comment-content', '.comment-content', '.comment-text', '.comment-body'],
  author: '.wp-block-comment-author-name, .comment-author .fn, .comment-author',
  time: 'time',
  permalink: 'a[href*="#comment-"]',
  ignore: 'blockquote, .comment-author, .comment-meta, .comment-metadata, .reply, .says',
  thread: 'li.comment, .wp-block-comment-template > *',
  composer: '#commentform textarea#comment',
};
