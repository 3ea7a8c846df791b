const codes = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map(char => char.charCodeAt(0)));

const OPENING = codes('("«“‘\'[{<*_~#.,;:-');
const CLOSING = codes(')"»”’\']}>.,;:!?…-—_~');
const STAR = 42;

/** Leaves out what surrounds a word: quotes, brackets, punctuation, emphasis, an elided article. */
export function trim(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  const apostrophe = text.slice(from, to).lastIndexOf("'", to - from - 2);
  if (apostrophe >= 0) start = from + apostrophe + 1;
  let emphasis = 0;
  while (start < end && OPENING.has(text.charCodeAt(start))) {
    if (text.charCodeAt(start) === STAR) emphasis++;
    start++;
  }
  while (end > start && CLOSING.has(text.charCodeAt(end - 1))) end--;
  while (emphasis-- > 0 && end > start && text.charCodeAt(end - 1) === STAR) end--;
  return [start, end];
}
