import { watchLocation } from './location-watcher';
import { type Changes, watchTree } from './watch-tree';

/** Bursts of changes without a single comment, after which a page is left alone. Figure of uBO Lite's css-generic.js. */
const PATIENCE = 64;

/** What a person does before new comments can appear. */
const SIGNS_OF_USE = ['scroll', 'pointerdown', 'keydown'] as const;

type Attention = {
  /** Look at the whole page; returns the trees to watch from now on. */
  readonly onLook: () => readonly Node[];
  /** Something appeared that only a look at the whole page can take in. */
  readonly isOutdated: () => boolean;
  readonly onChange: (changes: Changes) => void;
  readonly hasComments: () => boolean;
};

/**
 * Watches a page as long as that is of use. A page that changes all the time and shows no comment
 * is left alone until someone scrolls, clicks or types there, or it moves to another address.
 */
export function payAttention(
  { onLook, isOutdated, onChange, hasComments }: Attention,
  signal: AbortSignal,
): void {
  let watching = new AbortController();
  let fruitless = 0;

  const lookAfresh = (): void => {
    watching.abort();
    watching = new AbortController();
    fruitless = 0;
    for (const tree of onLook()) {
      watchTree(tree, { onChange: notice, onHugeChange: lookAfresh }, watching.signal);
    }
  };
  const notice = (changes: Changes): void => {
    if (isOutdated()) {
      lookAfresh();
      return;
    }
    onChange(changes);
    fruitless = hasComments() ? 0 : fruitless + 1;
    if (fruitless >= PATIENCE) {
      sleep();
    }
  };
  const sleep = (): void => {
    watching.abort();
    watching = new AbortController();
    for (const sign of SIGNS_OF_USE) {
      addEventListener(sign, lookAfresh, {
        signal: watching.signal,
        passive: true,
        capture: true,
        once: true,
      });
    }
  };

  lookAfresh();
  watchLocation(lookAfresh, signal);
  signal.addEventListener('abort', () => watching.abort());
}
