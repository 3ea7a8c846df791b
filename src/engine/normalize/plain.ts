import { decode } from './decode';
import { ACCENT, ACCENTED, COMPLEX, FOLDED, REPLACED } from './simple';
import { LEET, SPELLED, STRETCHED } from './suspects';

/** The views of a text in which every character stays at its place. */
export type PlainViews = { readonly folded: string; readonly accented: string };

const NOT_PLAIN = COMPLEX | SPELLED | STRETCHED | LEET;

/** Reused from call to call. */
const codes: number[] = [];

/**
 * Folds a text of simple characters without evasions, which most comments are, at a fraction of the
 * general cost.
 * @param found what `survey` says of the text
 * @returns undefined when the text holds anything else
 */
export function foldPlain(original: string, found: number): PlainViews | undefined {
  if (found & NOT_PLAIN) return undefined;
  const accented = found & REPLACED ? map(original, ACCENTED) : original.toLowerCase();
  const folded = found & ACCENT ? map(original, FOLDED) : accented;
  return { folded, accented };
}

function map(original: string, table: Uint16Array): string {
  const { length } = original;
  for (let at = 0; at < length; at++) codes[at] = table[original.charCodeAt(at)] ?? 0;
  return decode(codes, length);
}
