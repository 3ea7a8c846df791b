const codes = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map(char => char.charCodeAt(0)));

/** Punctuation around a word: split off, so that few different chunks remain. */
const AROUND = codes('.,;:!?()"«»“”…[]*');

/** Calls `visit` with each run without spaces of a folded text, the punctuation around it apart. */
export function eachChunk(text: string, visit: (chunk: string) => void): void {
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code > 32 && code !== 0xa0) continue;
    if (at > start) visitTrimmed(text, start, at, visit);
    start = at + 1;
  }
}

function visitTrimmed(
  text: string,
  from: number,
  to: number,
  visit: (chunk: string) => void,
): void {
  let start = from;
  let end = to;
  while (start < end && AROUND.has(text.charCodeAt(start))) start++;
  while (end > start && AROUND.has(text.charCodeAt(end - 1))) end--;
  if (start > from) visit(text.slice(from, start));
  if (end > start) visit(text.slice(start, end));
  if (to > end) visit(text.slice(end, to));
}
