import { createElement } from '../dom';
import { type BadgeContent, quoted } from './content';

/** Space between the tooltip and what is around it, in CSS pixels. */
const GAP = 8;

/** How long the pointer may travel from the badge to its tooltip, in milliseconds. */
const GRACE = 200;

/**
 * Shows what the badge says while it is hovered, focused or clicked; the tooltip itself can be
 * hovered, and Escape closes it (WCAG 2.2, 1.4.13). A popover, because the top layer is never
 * clipped by the page and takes no room in it. Built when first shown: most never are.
 */
export function attachTooltip(button: HTMLElement, content: BadgeContent): void {
  let tip: HTMLElement | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;
  let watch: AbortController | undefined;

  const open = (): void => {
    clearTimeout(closing);
    if (watch !== undefined || !button.isConnected) {
      return;
    }
    tip ??= buildTip(button, content, { onEnter: open, onLeave: closeSoon });
    tip.showPopover();
    follow();
    watch = new AbortController();
    const { signal } = watch;
    addEventListener('keydown', closeOnEscape, { signal, capture: true });
    // A badge that is given the focus scrolls into view once its tooltip is open.
    addEventListener('scroll', follow, { signal, capture: true, passive: true });
  };
  const follow = (): void => {
    if (tip !== undefined) {
      placeBeside(tip, button.getBoundingClientRect());
    }
  };
  const close = (): void => {
    clearTimeout(closing);
    watch?.abort();
    watch = undefined;
    tip?.hidePopover();
  };
  const closeSoon = (): void => {
    clearTimeout(closing);
    closing = setTimeout(close, GRACE);
  };
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      // The page's own Escape, which may close a dialog or lose a draft, waits for the next one.
      event.stopPropagation();
      event.preventDefault();
      close();
    }
  };
  button.addEventListener('pointerenter', open);
  button.addEventListener('pointerleave', closeSoon);
  button.addEventListener('focus', open);
  button.addEventListener('blur', close);
  button.addEventListener('click', open);
}

function buildTip(
  button: HTMLElement,
  content: BadgeContent,
  { onEnter, onLeave }: { readonly onEnter: () => void; readonly onLeave: () => void },
): HTMLElement {
  const tip = createElement('div');
  tip.popover = 'manual';
  tip.className = content.family;
  // The button's description says the same to those who hear it.
  tip.setAttribute('aria-hidden', 'true');
  tip.append(
    ...[
      ['title', content.title],
      ['reason', content.reason],
      ['words', quoted(content.words)],
    ]
      .filter(([, text]) => text !== '')
      .map(([className = '', text = '']) => {
        const line = createElement('p');
        line.className = className;
        line.textContent = text;
        return line;
      }),
  );
  tip.addEventListener('pointerenter', onEnter);
  tip.addEventListener('pointerleave', onLeave);
  button.after(tip);
  return tip;
}

/** Below the badge, or above it near the bottom of the window, and never outside of it. */
function placeBeside(tip: HTMLElement, { left, top, bottom }: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const x = Math.max(GAP, Math.min(left, innerWidth - width - GAP));
  const below = bottom + GAP / 2;
  const y = below + height + GAP <= innerHeight ? below : Math.max(GAP, top - height - GAP / 2);
  tip.style.left = `${x}px`;
  tip.style.top = `${y}px`;
}
