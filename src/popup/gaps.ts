export type Gap = { readonly start: number; readonly end: number };

/** The places of a reply that are still to be filled in: `[…]`, `[a deadline]`. UTF-16 offsets. */
export function gapsIn(text: string): readonly Gap[] {
  return [...text.matchAll(/\[[^[\]]+\]/g)].map(({ index, 0: gap }) => ({
    start: index,
    end: index + gap.length,
  }));
}
