import { indexOfFirst } from './text-map';

/** Fewer than this are read before anyone can scroll. */
const FEW = 64;

/**
 * Comments of a page, those on screen and after it first. In a thread the order of the page is the
 * order on screen, so a binary search finds the first one in view with a few measurements.
 */
export function inViewFirst(comments: readonly Element[]): readonly Element[] {
  if (comments.length <= FEW) {
    return comments;
  }
  const first = indexOfFirst(comments, comment => comment.getBoundingClientRect().bottom > 0);
  return [...comments.slice(first), ...comments.slice(0, first)];
}
