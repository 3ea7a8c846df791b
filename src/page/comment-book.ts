import type { Verdict } from '../engine/types';
import type { FoundComment } from './find-comments';
import { hashText } from './hash-text';
import type { KnownComment } from './known-comment';

type Hooks = {
  /** A text that was not known, or whose verdict is in doubt: its verdict is wanted. */
  readonly onNew: (comment: KnownComment, text: string) => void;
  /** A labelled comment came, or its text was rendered again: show it. */
  readonly onLabelled: (comment: KnownComment) => void;
  /** The comment left the page, shows another text, or lost its labels. */
  readonly onGone: (element: Element) => void;
};

/** The comments of the page as they are now: one entry an element, replaced when its text is. */
export type CommentBook = {
  /** Takes note of what an element says now; `null` when it says nothing any more. */
  update(element: Element, found: FoundComment | null): void;
  judge(comment: KnownComment, verdict: Verdict): void;
  /** Verdicts may have changed: each comment is asked about again with its next `update`. */
  doubtAll(): void;
  isCurrent(comment: KnownComment): boolean;
  elements(): Iterable<Element>;
  all(): Iterable<KnownComment>;
  size(): number;
};

const UNJUDGED = { verdict: null, doubted: false } as const;

export function createCommentBook({ onNew, onLabelled, onGone }: Hooks): CommentBook {
  const known = new Map<Element, KnownComment>();
  let lastId = 0;

  const isCurrent = (comment: KnownComment): boolean => known.get(comment.element) === comment;
  const forget = (element: Element): void => {
    if (known.delete(element)) {
      onGone(element);
    }
  };
  return {
    update(element, found) {
      if (found === null) {
        forget(element);
        return;
      }
      const hash = hashText(found.text);
      const before = known.get(element);
      if (before?.hash === hash) {
        renew(before, found);
        return;
      }
      forget(element);
      lastId += 1;
      const comment: KnownComment = { id: `${lastId}`, element, hash, found, ...UNJUDGED };
      known.set(element, comment);
      onNew(comment, found.text);
    },
    judge(comment, verdict) {
      // The element may show another comment by now.
      if (!isCurrent(comment)) {
        return;
      }
      const wasLabelled = comment.verdict !== null && comment.verdict.labels.length > 0;
      comment.verdict = verdict;
      if (verdict.labels.length === 0) {
        comment.found = null;
        if (wasLabelled) {
          onGone(comment.element);
        }
      } else {
        onLabelled(comment);
      }
    },
    doubtAll() {
      for (const comment of known.values()) {
        comment.doubted = true;
      }
    },
    isCurrent,
    elements: () => known.keys(),
    all: () => known.values(),
    size: () => known.size,
  };

  function renew(comment: KnownComment, found: FoundComment): void {
    if (comment.doubted) {
      comment.doubted = false;
      comment.found = found;
      onNew(comment, found.text);
      return;
    }
    if (comment.found !== null) {
      comment.found = found;
      if (comment.verdict !== null) {
        onLabelled(comment);
      }
    }
  }
}
