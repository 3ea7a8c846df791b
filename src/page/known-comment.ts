import type { Verdict } from '../engine/types';
import type { FoundComment } from './find-comments';

/** A comment that was read, and what the background said of it. */
export type KnownComment = {
  /** Stable while the comment keeps its text. */
  readonly id: string;
  readonly element: Element;
  /** Tells the same text from another one in the same node, which sites recycle. */
  readonly hash: number;
  /** Renewed when the page renders the same text again; let go once the verdict holds no label. */
  found: FoundComment | null;
  verdict: Verdict | null;
  /** The verdict may no longer hold; it is asked for again when the comment is next read. */
  doubted: boolean;
};
