import css from './highlight.css';

/**
 * The one module that touches `CSS.highlights`. The registry is shared with the page and other
 * extensions: only our own names are ever set or deleted, and it is never cleared.
 */
const NAMES = { toxic: 'sang-froid-toxic', militant: 'sang-froid-militant' } as const;

/** Drawn last where both overlap. */
const PRIORITIES = { militant: 1, toxic: 2 } as const;

export type MarkFamily = keyof typeof NAMES;

/** A stretch of the page and the family it is marked with. */
export type Mark = { readonly range: AbstractRange; readonly family: MarkFamily };

/** The marks of the page, in groups that come and go together. */
export type Highlights = {
  /** Replaces the marks of one comment. */
  draw(comment: Element, marks: readonly Mark[]): void;
  erase(comment: Element): void;
  /** Makes marks visible in a shadow root: in Firefox the page's rules end at its border. */
  reach(root: ShadowRoot): void;
};

/** Removes the marks an instance that was stopped without warning left behind (Firefox, on reload). */
export function sweepHighlights(): void {
  for (const name of Object.values(NAMES)) {
    CSS.highlights.delete(name);
  }
}

/** Registers our names until `signal` aborts. The rules are in highlight.css. */
export function createHighlights(signal: AbortSignal): Highlights {
  const drawn = new Map<Element, readonly Mark[]>();
  const registered = { toxic: register('toxic', signal), militant: register('militant', signal) };

  const erase = (comment: Element): void => {
    for (const { family, range } of drawn.get(comment) ?? []) {
      registered[family].delete(range);
    }
    drawn.delete(comment);
  };
  let sheet: CSSStyleSheet | undefined;
  return {
    reach(root) {
      sheet ??= sheetOf(css);
      adopt(root, sheet, signal);
    },
    erase,
    draw(comment, marks) {
      erase(comment);
      for (const { family, range } of marks) {
        registered[family].add(range);
      }
      if (marks.length > 0) {
        drawn.set(comment, marks);
      }
    },
  };
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function adopt(root: ShadowRoot, sheet: CSSStyleSheet, signal: AbortSignal): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter(adopted => adopted !== sheet);
  });
}

function register(family: MarkFamily, signal: AbortSignal): Highlight {
  const highlight = new Highlight();
  highlight.priority = PRIORITIES[family];
  CSS.highlights.set(NAMES[family], highlight);
  signal.addEventListener('abort', () => {
    // A newer instance may have taken the name over.
    if (CSS.highlights.get(NAMES[family]) === highlight) {
      CSS.highlights.delete(NAMES[family]);
    }
  });
  return highlight;
}
