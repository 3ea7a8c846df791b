import { BADGE_TAG } from './badge/tag';
import { walkTree } from './dom';
import type { Segment } from './text-map';

/** The words of a comment, and where each of them is in the page. */
export type PageText = { readonly text: string; readonly segments: readonly Segment<Node>[] };

/** Which parts of a comment are text. */
type Reading = {
  /** Selector of what is left out: quotes, buttons, other comments. */
  readonly ignore: string;
  readonly preformatted: boolean;
};

/** What no reader sees, or what nobody wrote. */
const NEVER_TEXT = [
  'script, style, noscript, template, textarea, select, button, svg',
  '[hidden], [aria-hidden="true"], .visually-hidden, .sr-only, .screen-reader-text',
  BADGE_TAG,
].join();

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION TABLE TD TR UL'.split(
    ' ',
  ),
);

/** Longest text read of one comment; longer ones are articles pasted to slow a reader down. */
const MAX_LENGTH = 20_000;

/** An image with a short alternative text is an emoji; with a long one, a picture. */
const MAX_EMOJI = 32;

/** How far up a text looks for its paragraph, so that absurd nesting stays linear. */
const MAX_DEPTH = 32;

/**
 * Reads the text nodes below `body` (`textContent`, not `innerText`, which would force a layout),
 * with emoji images as their alternative text and a line break between paragraphs. Offsets of
 * spans in the result lead back to the nodes; see `edgesOf`.
 */
export function readText(body: Element, { ignore, preformatted }: Reading): PageText {
  const leftOut = ignore === '' ? NEVER_TEXT : `${NEVER_TEXT},${ignore}`;
  const segments: Segment<Node>[] = [];
  let text = '';
  let paragraph: Node = body;

  const walker = walkTree(body, leftOut);
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) {
      text += '\n';
    }
  };
  const add = (shown: string, node: Node, offset: number | null): void => {
    const around = paragraphOf(node, body);
    if (around !== paragraph) {
      breakLine();
      paragraph = around;
    }
    segments.push({ start: text.length, length: shown.length, node, offset });
    text += shown;
  };

  for (let node = walker.nextNode(); node && text.length < MAX_LENGTH; node = walker.nextNode()) {
    if (node instanceof Text) {
      const shown = node.data.slice(0, MAX_LENGTH - text.length);
      if (text !== '' || shown.trim() !== '') {
        // One for one: offsets stay those of the node.
        add(preformatted ? shown : shown.replace(/\s/g, ' '), node, 0);
      }
    } else if (node instanceof HTMLBRElement) {
      breakLine();
    } else if (node instanceof HTMLImageElement && node.alt.length <= MAX_EMOJI) {
      add(node.alt, node, null);
    }
  }
  return trimmed(text, segments);
}

function paragraphOf(node: Node, body: Element): Node {
  let around: Node | null = node.parentNode;
  for (let depth = 0; depth < MAX_DEPTH && around !== null && around !== body; depth += 1) {
    if (BLOCKS.has(around.nodeName)) {
      return around;
    }
    around = around.parentNode;
  }
  return body;
}

/** Without the white space at both ends; `edgesOf` clamps what then reaches beyond the text. */
function trimmed(text: string, segments: readonly Segment<Node>[]): PageText {
  const lead = text.length - text.trimStart().length;
  return {
    text: text.trim(),
    segments: segments
      .filter(({ start, length }) => start + length > lead)
      .map(segment => {
        const cut = Math.max(0, lead - segment.start);
        return {
          ...segment,
          start: segment.start + cut - lead,
          length: segment.length - cut,
          offset: segment.offset === null ? null : segment.offset + cut,
        };
      }),
  };
}
