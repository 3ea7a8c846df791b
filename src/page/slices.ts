import { isContextAlive } from '../platform/context';
import { whenIdle } from './when-idle';

/** Longest piece of work between two frames, in milliseconds, and in items. Figures of uBO Lite's css-generic.js. */
export const SLICE_MS = 4;
export const SLICE_ITEMS = 64;

/** Test seam: the one clock of every budget, when the next slice may run, and whether it still should. */
export type Pace = {
  readonly now: () => number;
  readonly whenIdle: (slice: () => void) => void;
  /** False once the extension is gone, which shows before the lifecycle's next heartbeat. */
  readonly isAlive: () => boolean;
};

const BROWSER_PACE: Pace = {
  now: () => performance.now(),
  whenIdle,
  isAlive: isContextAlive,
};

/** A queue worked off in slices, each item once however often it was pushed. */
export type Slices<T> = {
  push(items: Iterable<T>): void;
  /** Puts items before all others. */
  pushFirst(items: Iterable<T>): void;
};

/** Works through items while the page is idle, `SLICE_MS` or `SLICE_ITEMS` at a time. */
export function createSlices<T>(
  work: (item: T) => void,
  signal: AbortSignal,
  pace: Pace = BROWSER_PACE,
): Slices<T> {
  let queue = new Set<T>();
  let scheduled = false;

  const schedule = (): void => {
    if (!scheduled && queue.size > 0) {
      scheduled = true;
      pace.whenIdle(runSlice);
    }
  };
  const runSlice = (): void => {
    scheduled = false;
    if (signal.aborted || !pace.isAlive()) {
      queue.clear();
      return;
    }
    const end = pace.now() + SLICE_MS;
    let left = SLICE_ITEMS;
    for (const item of queue) {
      if (left === 0 || pace.now() >= end) {
        break;
      }
      left -= 1;
      queue.delete(item);
      work(item);
    }
    schedule();
  };

  return {
    push(items) {
      for (const item of items) {
        queue.add(item);
      }
      schedule();
    },
    pushFirst(items) {
      queue = new Set([...items, ...queue]);
      schedule();
    },
  };
}
