import { BADGE_TAG } from './badge/tag';
import { whenIdle } from './when-idle';

/** More changes than this at once, and looking at the whole tree again is cheaper than at each. Figure of Dark Reader's dom.ts. */
const HUGE = 1000;

/** What happened in a tree since the last time. */
export type Changes = {
  readonly added: ReadonlySet<Node>;
  /** Nodes whose text or children changed. */
  readonly touched: ReadonlySet<Node>;
  readonly removed: ReadonlySet<Element>;
};

type Watch = {
  readonly onChange: (changes: Changes) => void;
  /** Too much changed to say what. */
  readonly onHugeChange: () => void;
};

/**
 * One observer for a whole tree. It only takes notes: the page's own work is never held up, and the
 * notes are handed over in one piece when the page is idle.
 */
export function watchTree(
  root: Node,
  { onChange, onHugeChange }: Watch,
  signal: AbortSignal,
): void {
  let notes = noNotes();
  let scheduled = false;

  const handOver = (): void => {
    scheduled = false;
    const changes = notes;
    notes = noNotes();
    if (signal.aborted) {
      return;
    }
    if (changes.added.size + changes.touched.size + changes.removed.size > HUGE) {
      onHugeChange();
    } else {
      onChange(changes);
    }
  };
  const observer = new MutationObserver(records => {
    for (const record of records) {
      take(record, notes);
    }
    if (!scheduled) {
      scheduled = true;
      whenIdle(handOver);
    }
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

type Notes = { added: Set<Node>; touched: Set<Node>; removed: Set<Element> };

function noNotes(): Notes {
  return { added: new Set(), touched: new Set(), removed: new Set() };
}

function take({ target, addedNodes, removedNodes }: MutationRecord, notes: Notes): void {
  if (addedNodes.length === 0 || removedNodes.length > 0) {
    notes.touched.add(target);
  }
  for (const node of addedNodes) {
    // What is added into something just added is found with it.
    if (!isBadge(node) && (node.parentNode === null || !notes.added.has(node.parentNode))) {
      notes.added.add(node);
    }
  }
  for (const node of removedNodes) {
    if (node instanceof Element) {
      notes.removed.add(node);
    }
  }
}

function isBadge(node: Node): boolean {
  return node.nodeName.toLowerCase() === BADGE_TAG;
}
