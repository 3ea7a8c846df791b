import { isWordCode } from './characters';
import { codeAt, type Glyphs, isAsciiLetter, moveGlyph } from './glyphs';

const codes = (chars: string): ReadonlySet<number> =>
  new Set([...chars].map(char => char.charCodeAt(0)));

/** Letters that French or English words double, inside and at the end of a word. */
const DOUBLED_INSIDE = codes('bcdefglmnoprstz');
const DOUBLED_AT_END = codes('fls');
const STRETCHED = 3;
/** Short words may end in ee (`see`, `free`); after more letters it is a stretched mute e. */
const LONGEST_STEM_BEFORE_EE = 3;
const [DOT, E, I, V, W, X] = [46, 101, 105, 118, 119, 120];

/** Shortens letters repeated three times or more: `idiooot`, `connnnard`, `nullll`. */
export function shortenStretches(glyphs: Glyphs): void {
  const { length } = glyphs;
  let to = 0;
  let wordStart = 0;
  let at = 0;
  while (at < length) {
    const code = codeAt(glyphs, at);
    let end = at + 1;
    while (codeAt(glyphs, end) === code) end++;
    const keep = isStretched(glyphs, at, end) ? kept(glyphs, code, end, to - wordStart) : end - at;
    for (let i = 0; i < keep; i++) moveGlyph(glyphs, at + i, to++);
    if (!isWordCode(code)) wordStart = to;
    at = end;
  }
  glyphs.length = to;
}

function kept(glyphs: Glyphs, code: number, end: number, stem: number): number {
  const goesOn = isWordCode(codeAt(glyphs, end));
  if (goesOn) return DOUBLED_INSIDE.has(code) && stem > 0 ? 2 : 1;
  if (code === E) return stem <= LONGEST_STEM_BEFORE_EE ? 2 : 1;
  return DOUBLED_AT_END.has(code) ? 2 : 1;
}

/** Not `www.`, nor a Roman numeral (`iii`, `xviii`). */
function isStretched(glyphs: Glyphs, start: number, end: number): boolean {
  const code = codeAt(glyphs, start);
  if (end - start < STRETCHED || !isAsciiLetter(code)) return false;
  if (end - start > STRETCHED) return true;
  const after = codeAt(glyphs, end);
  if (code === W) return after !== DOT;
  if (code !== I || isAsciiLetter(after)) return true;
  const before = codeAt(glyphs, start - 1);
  return isWordCode(before) && before !== V && before !== X;
}
