import { foldCodePoint, foreignLookAlike } from './characters';
import { kindOf } from './suspects';

/**
 * Tables for the characters that make up ordinary comments: one UTF-16 unit that becomes one unit,
 * whatever is around it. They end after the punctuation and currency signs of Unicode, and are
 * filled as characters come: `traitsOf` first, then the views.
 */
export const SIMPLE = 0x2100;

export const FOLDED = new Uint16Array(SIMPLE);
export const ACCENTED = new Uint16Array(SIMPLE);
const traits = new Uint8Array(SIMPLE);

const KNOWN = 1;
/** Not simple: dropped, longer, or dependent on what surrounds it. */
export const COMPLEX = 2;
/** Its two views differ. */
export const ACCENT = 4;
/** Its accented view is not just its lower case (typographic apostrophe, special space). */
export const REPLACED = 8;
/** The other bits are the kind of its folded unit (suspects.ts). */
export const KIND_SHIFT = 4;

/** Traits of a unit below SIMPLE. */
export function traitsOf(unit: number): number {
  const known = traits[unit] ?? 0;
  return known === 0 ? learn(unit) : known;
}

function learn(unit: number): number {
  const folding = foldCodePoint(unit);
  let found = KNOWN;
  if (folding.folded.length !== 1 || foreignLookAlike(unit)) found |= COMPLEX;
  if (folding.folded !== folding.accented) found |= ACCENT;
  if (folding.accented !== String.fromCharCode(unit).toLowerCase()) found |= REPLACED;
  const folded = folding.folded.charCodeAt(0);
  found |= kindOf(folded) << KIND_SHIFT;
  FOLDED[unit] = folded;
  ACCENTED[unit] = folding.accented.charCodeAt(0);
  traits[unit] = found;
  return found;
}
