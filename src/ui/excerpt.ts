import { type Family, familyOf } from '../engine/labels';
import type { Span } from '../engine/types';

/** A run of a comment's text, and the family of the label it led to. */
export type Run = { readonly text: string; readonly family: Family };

/**
 * Cuts a text into marked and plain runs, in order. Where spans overlap the earlier one keeps its
 * words. Spans that do not lie inside the text are left out: it may have changed since it was read.
 */
export function runsOf(text: string, spans: readonly Span[]): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const inOrder = spans
    .filter(({ start, end }) => start >= 0 && end <= text.length && start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, label } of inOrder) {
    if (end <= at) {
      continue;
    }
    if (start > at) {
      runs.push({ text: text.slice(at, start), family: 'none' });
    }
    runs.push({ text: text.slice(Math.max(at, start), end), family: familyOf(label) });
    at = end;
  }
  if (at < text.length) {
    runs.push({ text: text.slice(at), family: 'none' });
  }
  return runs;
}

/**
 * The part of a text that shows what stands at the offset `at` in context: at most about `length`
 * UTF-16 units, cut at spaces, with an ellipsis where something was left out.
 */
export function excerpt(
  text: string,
  spans: readonly Span[],
  at: number,
  length: number,
): { readonly text: string; readonly spans: readonly Span[] } {
  if (text.length <= length) {
    return { text, spans };
  }
  const wanted = Math.max(0, at - Math.floor(length / 3));
  const from = wanted === 0 ? 0 : cutAfterSpace(text, wanted, at);
  const to = Math.min(text.length, from + length);
  const end = to === text.length ? to : cutBeforeSpace(text, to, from);
  const lead = from === 0 ? '' : '… ';
  const shift = lead.length - from;
  return {
    text: `${lead}${text.slice(from, end)}${end === text.length ? '' : '…'}`,
    spans: spans
      .filter(({ start }) => start >= from && start < end)
      .map(span => ({ ...span, start: span.start + shift, end: Math.min(span.end, end) + shift })),
  };
}

function cutAfterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space === -1 ? wholeCharacter(text, from) : from + space + 1;
}

function cutBeforeSpace(text: string, to: number, limit: number): number {
  const space = text.slice(limit, to).search(/\s\S*$/);
  return space <= 0 ? wholeCharacter(text, to) : limit + space;
}

/** Steps back from the middle of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
