import { t } from '../../ui/i18n';
import { createElement } from '../dom';
import { type BadgeContent, spoken } from './content';
import { drawMark } from './mark';
import { badgeSheet } from './style';
import { BADGE_TAG } from './tag';
import { attachTooltip } from './tooltip';

/** A small button in the margin of a comment that says which label it has and why. */
export type Badge = {
  readonly element: HTMLElement;
  /** What must be in sight. */
  readonly target: Element;
  focus(): void;
  /** Stands above the end of the first line, `along` CSS pixels from its beginning, instead of in the margin. */
  standInside(along: number): void;
};

/** A page must not take a click or a key meant for the badge for one of its own shortcuts. */
const KEPT_FROM_PAGE = ['click', 'dblclick', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'];
const KEYS_OF_A_BUTTON: ReadonlySet<string> = new Set(['Enter', ' ']);

let sheet: CSSStyleSheet | undefined;

/**
 * Builds a badge. Its shadow root is closed: the page can count badges, but not read what they say
 * of its visitors' words. Not a registered element: `customElements` is null in Chrome's content
 * scripts (https://issues.chromium.org/issues/41118431).
 */
export function createBadge(content: BadgeContent): Badge {
  const element = createElement(BADGE_TAG);
  const root = element.attachShadow({ mode: 'closed' });
  sheet ??= badgeSheet();
  root.adoptedStyleSheets = [sheet];

  const button = createElement('button');
  button.type = 'button';
  button.className = content.family;
  button.setAttribute('aria-label', t('page_badge', content.name));
  button.setAttribute('aria-description', spoken(content));
  button.append(drawMark(content.family));
  root.append(button);
  attachTooltip(button, content);

  for (const type of KEPT_FROM_PAGE) {
    element.addEventListener(type, event => event.stopPropagation());
  }
  for (const type of ['keydown', 'keypress', 'keyup'] as const) {
    element.addEventListener(type, event => {
      if (KEYS_OF_A_BUTTON.has(event.key)) {
        event.stopPropagation();
      }
    });
  }
  return {
    element,
    target: button,
    focus: () => button.focus({ preventScroll: true }),
    standInside(along) {
      button.classList.add('inside');
      button.style.insetInlineStart = `${along}px`;
    },
  };
}
