/** A place of a reply that is still to be filled in. UTF-16 offsets; `name` says what belongs there. */
export type Gap = { readonly start: number; readonly end: number; readonly name: string };

/** The gaps of a reply, in order: `[… day and time]`, or `[…]` alone. Other brackets are text. */
export function gapsIn(text: string): readonly Gap[] {
  return [...text.matchAll(/\[…([^[\]]*)\]/g)].map(({ index, 0: gap, 1: name = '' }) => ({
    start: index,
    end: index + gap.length,
    name: name.trim(),
  }));
}
