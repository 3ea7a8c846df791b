import { isWordCode } from './characters';
import { type Glyphs, isAsciiLetter, moveGlyph, truncate } from './glyphs';

/** Letters that French or English words double, inside and at the end of a word. */
const DOUBLED_INSIDE = new Set([...'bcdefglmnoprstz'].map(char => char.charCodeAt(0)));
const DOUBLED_AT_END = new Set([...'fls'].map(char => char.charCodeAt(0)));
const STRETCHED = 3;
/** Short words may end in ee (`see`, `free`); after more letters it is a stretched mute e. */
const LONGEST_STEM_BEFORE_EE = 3;

/** Shortens letters repeated three times or more: `idiooot`, `connnnard`, `nullll`. */
export function shortenStretches(glyphs: Glyphs): void {
  const { folded } = glyphs;
  let to = 0;
  let wordStart = 0;
  let at = 0;
  while (at < folded.length) {
    const code = folded[at] ?? 0;
    if (!isWordCode(code)) wordStart = to + 1;
    let end = at + 1;
    while (end < folded.length && folded[end] === code) end++;
    const length = end - at;
    const keep =
      length >= STRETCHED && isAsciiLetter(code) && !isHonest(folded, at, end)
        ? kept(folded, code, end, to - wordStart)
        : length;
    for (let i = 0; i < keep; i++) moveGlyph(glyphs, at + i, to++);
    at = end;
    if (!isWordCode(code)) wordStart = to;
  }
  truncate(glyphs, to);
}

function kept(folded: readonly number[], code: number, end: number, stem: number): number {
  const atEnd = end >= folded.length || !isWordCode(folded[end] ?? 0);
  if (!atEnd) return DOUBLED_INSIDE.has(code) && stem > 0 ? 2 : 1;
  if (code === 101) return stem <= LONGEST_STEM_BEFORE_EE ? 2 : 1;
  return DOUBLED_AT_END.has(code) ? 2 : 1;
}

/** `www.` and Roman numerals (`iii`, `xviii`). */
function isHonest(folded: readonly number[], start: number, end: number): boolean {
  if (end - start !== STRETCHED) return false;
  const code = folded[start];
  if (code === 119) return folded[end] === 46;
  if (code !== 105 || isAsciiLetter(folded[end])) return false;
  const before = folded[start - 1];
  return before === undefined || !isWordCode(before) || before === 118 || before === 120;
}
