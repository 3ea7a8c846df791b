import type { Badge } from './badge';

/**
 * Moves a badge from the margin into the comment where the margin is cut off: at the edge of the
 * window, or by an ancestor that hides what overflows. The observer knows without a forced layout.
 */
export function keepInSight(signal: AbortSignal): { watch(badge: Badge): void } {
  const badges = new WeakMap<Element, Badge>();
  const observer = new IntersectionObserver(
    entries => {
      for (const { target, rootBounds, boundingClientRect: box, intersectionRatio } of entries) {
        const onScreen =
          rootBounds !== null && box.top >= rootBounds.top && box.bottom <= rootBounds.bottom;
        if (onScreen) {
          observer.unobserve(target);
          if (intersectionRatio < 1) {
            const badge = badges.get(target);
            badge?.standInside(lengthOfLine(badge) - box.width);
          }
        }
      }
    },
    { threshold: [0, 1] },
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(badge) {
      badges.set(badge.target, badge);
      observer.observe(badge.target);
    },
  };
}

/** The width of the text the badge stands before. */
function lengthOfLine({ element }: Badge): number {
  return element.nextElementSibling?.getBoundingClientRect().width ?? 0;
}
