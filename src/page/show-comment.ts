import { familyOf } from '../engine/labels';
import type { Verdict } from '../engine/types';
import { createBadges, sweepBadges } from './badge/badges';
import { badgeContent } from './badge/content';
import { leadLabel, needsCare } from './care';
import type { FoundComment } from './find-comments';
import { createHighlights } from './highlights';
import { marksOf } from './mark-text';

/** Shows verdicts in the page, and takes them back. */
export type Display = {
  /** Prepares a shadow root for what will be shown in it. */
  enter(root: ShadowRoot): void;
  /** Marks a comment as `verdict` says, instead of what was shown before. */
  show(comment: Element, found: FoundComment, verdict: Verdict): void;
  hide(comment: Element): void;
  /** Scrolls to a comment and focuses its badge. False when it is not to be seen in the page. */
  reveal(comment: Element, body: Element): boolean;
};

/** How long the outline around a revealed comment lasts, in milliseconds. */
const OUTLINE_MS = 1600;

/** Everything shown disappears when `signal` aborts. */
export function createDisplay(signal: AbortSignal): Display {
  const highlights = createHighlights(signal);
  const badges = createBadges(signal);

  const hide = (comment: Element): void => {
    highlights.erase(comment);
    badges.remove(comment);
  };
  return {
    enter(root) {
      sweepBadges(root);
      highlights.reach(root);
    },
    hide,
    show(comment, found, verdict) {
      const content = needsCare(verdict) ? badgeContent(verdict) : null;
      if (content === null || !found.body.isConnected) {
        hide(comment);
        return;
      }
      // Distress and the press get a badge alone: nothing in them is to be held against anyone.
      highlights.draw(comment, isLegitimate(verdict) ? [] : marksOf(found, verdict));
      badges.place(comment, found.body, content);
    },
    reveal(comment, body) {
      if (body.getClientRects().length === 0) {
        return false;
      }
      body.scrollIntoView({ block: 'center' });
      badges.focus(comment);
      outline(body);
      return true;
    },
  };
}

function isLegitimate(verdict: Verdict): boolean {
  const lead = leadLabel(verdict);
  return lead !== undefined && familyOf(lead) === 'legitimate';
}

/** An animation leaves no trace in the page's styles or attributes. */
function outline(body: Element): void {
  body.animate(
    [
      { outline: '3px solid #0F6E66', outlineOffset: '4px', offset: 0 },
      { outline: '3px solid #0F6E66', outlineOffset: '4px', offset: 0.7 },
      { outline: '3px solid transparent', outlineOffset: '4px', offset: 1 },
    ],
    OUTLINE_MS,
  );
}
