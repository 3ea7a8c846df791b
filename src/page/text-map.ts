import type { Span } from '../engine/types';

/** A stretch of a comment's text that one node of the page shows. */
export type Segment<N> = {
  /** UTF-16 offset in the comment's text. */
  readonly start: number;
  readonly length: number;
  readonly node: N;
  /** Offset of the stretch in the node's own text; `null` for a node shown as a whole, e.g. an emoji that is an image. */
  readonly offset: number | null;
};

/** A place in the page: inside a text (`offset`), or at the edge of a whole node (`null`). */
export type Edge<N> = { readonly node: N; readonly offset: number | null };

/**
 * The edges in the page of a span of the text, across markup; `null` when the span covers nothing
 * the page shows. `segments` are in order and do not overlap.
 */
export function edgesOf<N>(
  segments: readonly Segment<N>[],
  { start, end }: Pick<Span, 'start' | 'end'>,
): { readonly start: Edge<N>; readonly end: Edge<N> } | null {
  const first = segments[indexOfFirst(segments, segment => segment.start + segment.length > start)];
  const last = segments[indexOfFirst(segments, segment => segment.start >= end) - 1];
  if (first === undefined || last === undefined || last.start < first.start || start >= end) {
    return null;
  }
  return { start: edge(first, Math.max(start, first.start)), end: edge(last, end) };
}

function edge<N>({ node, offset, start, length }: Segment<N>, at: number): Edge<N> {
  return { node, offset: offset === null ? null : offset + Math.min(at - start, length) };
}

/** Binary search: `holds` is false for a first part of the list and true for the rest. */
export function indexOfFirst<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) {
      to = middle;
    } else {
      from = middle + 1;
    }
  }
  return from;
}
