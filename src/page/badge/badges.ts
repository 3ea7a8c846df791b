import { type Badge, createBadge } from './badge';
import { type BadgeContent, spoken } from './content';
import { keepInSight } from './keep-in-sight';
import { BADGE_TAG } from './tag';

/** How often a badge is placed: a page that throws it out again and again wins. */
const MAX_PLACEMENTS = 4;

type Placed = { readonly badge: Badge; readonly says: string; placements: number };

/** The badges of the page, at most one a comment. */
export type Badges = {
  /** Puts a badge before the text of a comment, or leaves the one there when it says the same. */
  place(comment: Element, body: Element, content: BadgeContent): void;
  remove(comment: Element): void;
  /** False when the comment has no badge. */
  focus(comment: Element): boolean;
};

/** Removes the badges an instance that was stopped without warning left behind (Firefox, on reload). */
export function sweepBadges(scope: Element | ShadowRoot): void {
  for (const leftover of scope.querySelectorAll(BADGE_TAG)) {
    leftover.remove();
  }
}

/** Keeps badges until `signal` aborts, then removes every one. */
export function createBadges(signal: AbortSignal): Badges {
  const placed = new Map<Element, Placed>();
  const sight = keepInSight(signal);

  const remove = (comment: Element): void => {
    placed.get(comment)?.badge.element.remove();
    placed.delete(comment);
  };
  signal.addEventListener('abort', () => {
    for (const comment of [...placed.keys()]) {
      remove(comment);
    }
  });

  return {
    remove,
    place(comment, body, content) {
      const says = `${content.family} ${content.title} ${spoken(content)}`;
      let entry = placed.get(comment);
      if (entry !== undefined && entry.says !== says) {
        remove(comment);
        entry = undefined;
      }
      if (entry === undefined) {
        entry = { badge: createBadge(content), says, placements: 0 };
        placed.set(comment, entry);
      }
      const { element } = entry.badge;
      if (element.parentNode !== body.parentNode && entry.placements < MAX_PLACEMENTS) {
        entry.placements += 1;
        putBefore(body, element);
        sight.watch(entry.badge);
      }
    },
    focus(comment) {
      const entry = placed.get(comment);
      entry?.badge.focus();
      return entry !== undefined;
    },
  };
}

/**
 * Before the text rather than in it: frameworks own what is in it, and style sheets often treat
 * its first and last child apart. In the same slot, for text that a web component shows (Reddit).
 */
function putBefore(body: Element, badge: HTMLElement): void {
  if (body.slot !== '') {
    badge.slot = body.slot;
  }
  body.parentNode?.insertBefore(badge, body);
}
