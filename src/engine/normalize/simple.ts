import { foldCodePoint, foreignLookAlike } from './characters';
import { kindOf } from './suspects';

/**
 * Tables for the characters that make up ordinary comments: one UTF-16 unit that becomes one unit,
 * whatever is around it. They end after the punctuation and currency signs of Unicode.
 */
export const SIMPLE = 0x2100;

/** Not simple: dropped, longer, or dependent on what surrounds it. */
export const COMPLEX = 2;
/** Its two views differ. */
export const ACCENT = 4;
/** Its accented view is not just its lower case (typographic apostrophe, special space). */
export const REPLACED = 8;
/** The other bits of the traits are the kind of the folded unit (suspects.ts). */
export const KIND_SHIFT = 4;

export const FOLDED = new Uint16Array(SIMPLE);
export const ACCENTED = new Uint16Array(SIMPLE);
export const TRAITS = new Uint8Array(SIMPLE).fill(COMPLEX);

for (let unit = 0; unit < 0x250; unit++) learn(unit);
for (let unit = 0x2000; unit < SIMPLE; unit++) learn(unit);

function learn(unit: number): void {
  const folding = foldCodePoint(unit);
  const folded = folding.folded.charCodeAt(0);
  let traits = kindOf(folded) << KIND_SHIFT;
  if (folding.folded.length !== 1 || foreignLookAlike(unit)) traits |= COMPLEX;
  if (folding.folded !== folding.accented) traits |= ACCENT;
  if (folding.accented !== String.fromCharCode(unit).toLowerCase()) traits |= REPLACED;
  FOLDED[unit] = folded;
  ACCENTED[unit] = folding.accented.charCodeAt(0);
  TRAITS[unit] = traits;
}
