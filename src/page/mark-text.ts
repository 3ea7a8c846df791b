import { familyOf } from '../engine/labels';
import type { Span, Verdict } from '../engine/types';
import type { Mark } from './highlights';
import type { PageText } from './read-text';
import { type Edge, edgesOf } from './text-map';

/** Without a span the whole text is marked when it is at most this long: a longer one is more colour than information. */
const SHORT = 80;

/**
 * The stretches of the page that a verdict rests on. `StaticRange`, because each live `Range` costs
 * something at every change of the page; a text that changes is read and marked again anyway.
 */
export function marksOf({ text, segments }: PageText, verdict: Verdict): Mark[] {
  return spansToMark(text, verdict).flatMap(({ start, end, label }) => {
    const family = familyOf(label);
    const edges = edgesOf(segments, { start, end });
    if (edges === null || (family !== 'toxic' && family !== 'militant')) {
      return [];
    }
    const [startContainer, startOffset] = boundary(edges.start, 0);
    const [endContainer, endOffset] = boundary(edges.end, 1);
    const range = new StaticRange({ startContainer, startOffset, endContainer, endOffset });
    return [{ range, family }];
  });
}

function spansToMark(
  text: string,
  { spans, labels }: Verdict,
): readonly Pick<Span, 'start' | 'end' | 'label'>[] {
  const marked = spans.filter(({ label }) => familyOf(label) !== 'legitimate');
  const loudest = labels.find(({ label }) => familyOf(label) !== 'legitimate');
  return marked.length === 0 && loudest !== undefined && text.length <= SHORT
    ? [{ start: 0, end: text.length, label: loudest.label }]
    : marked;
}

/** A node shown as a whole has no offsets of its own: its place is counted in its parent. */
function boundary({ node, offset }: Edge<Node>, after: 0 | 1): [Node, number] {
  if (offset !== null || node.parentNode === null) {
    return [node, offset ?? 0];
  }
  const siblings: readonly Node[] = Array.from(node.parentNode.childNodes);
  return [node.parentNode, siblings.indexOf(node) + after];
}
