import type { Site } from './types';

const COMMENT = [
  '[itemtype$="schema.org/Comment"]',
  '[itemtype$="schema.org/UserComments"]',
  '[itemprop="comment"]',
  ':is(article, li, div)[id^="comment-"]',
  ':is(article, li, div).comment',
].join();
const AUTHOR = '[itemprop="author"], [rel="author"], .author, .comment-author, [class*="author"]';
const TIME = 'time, [itemprop="datePublished"], [itemprop="dateCreated"], [datetime]';

/** How far a comment looks for its neighbours: a bound, so that a long list stays linear. */
const REACH = 5;

/** Lists of comments on hosts the user enabled and no adapter knows. */
export const generic: Site = {
  id: 'generic',
  name: 'Comments',
  matches: [],
  checkedOn: '2026-11-22',
  evidence: 'C',
  detect: page => [...page.querySelectorAll(COMMENT)].some(isTrusted),
  comment: COMMENT,
  text: [
    '[itemprop="text"], [itemprop="commentText"]',
    '.comment-content, .comment__content, .comment-text, .comment-body, .comment__body',
  ],
  author: AUTHOR,
  time: TIME,
  permalink: 'a[href*="#comment"]',
  ignore: 'blockquote, form',
  thread: '[itemprop="comment"]',
  skip: comment => !isTrusted(comment),
};

/**
 * Class names alone prove nothing (the live ticker of sports.fr calls a journalist's lines
 * "comment-body"): a comment says who wrote it and when, and stands beside another one that does,
 * or answers one.
 */
function isTrusted(comment: Element): boolean {
  if (!isSigned(comment)) {
    return false;
  }
  const answered = comment.parentElement?.closest(COMMENT) ?? null;
  return (answered !== null && isSigned(answered)) || hasSignedNeighbour(comment);
}

function isSigned(comment: Element): boolean {
  return comment.querySelector(AUTHOR) !== null && comment.querySelector(TIME) !== null;
}

function hasSignedNeighbour(comment: Element): boolean {
  let before = comment.previousElementSibling;
  let after = comment.nextElementSibling;
  for (let step = 0; step < REACH; step += 1) {
    if ([before, after].some(other => other?.matches(COMMENT) === true && isSigned(other))) {
      return true;
    }
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return false;
}
