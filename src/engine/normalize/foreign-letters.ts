import { foreignLookAlike, isExactLookAlike, isWordCode, lowerCode } from './characters';
import { codeAt, type Glyphs, isAsciiLetter, setLetter } from './glyphs';

/**
 * Reads Cyrillic, Greek and Armenian look-alikes as Latin letters where they disguise a Latin word:
 * the word also has Latin letters, or it stands in a Latin text and each of its letters is drawn like a Latin one.
 * Words of a real foreign text are only put in lower case.
 */
export function resolveForeignLetters(glyphs: Glyphs): void {
  const latinText = hasLatin(glyphs);
  let start = 0;
  while (start < glyphs.length) {
    let end = start;
    while (isWordCode(codeAt(glyphs, end))) end++;
    if (end > start) resolveWord(glyphs, start, end, latinText);
    start = end + 1;
  }
}

function hasLatin(glyphs: Glyphs): boolean {
  for (let at = 0; at < glyphs.length; at++) if (isAsciiLetter(codeAt(glyphs, at))) return true;
  return false;
}

/** Shorter words are too often real ones (Russian « а », « о », « с »). */
const SHORTEST_FULL_DISGUISE = 3;

function resolveWord(glyphs: Glyphs, start: number, end: number, latinText: boolean): void {
  let latin = 0;
  let lookAlikes = 0;
  let exact = 0;
  for (let i = start; i < end; i++) {
    const code = codeAt(glyphs, i);
    if (isAsciiLetter(code)) latin++;
    else if (foreignLookAlike(code)) {
      lookAlikes++;
      if (isExactLookAlike(code)) exact++;
    }
  }
  if (lookAlikes === 0) return;
  const whole = exact === end - start && exact >= SHORTEST_FULL_DISGUISE;
  const disguise = latin > 0 || (latinText && whole);
  for (let i = start; i < end; i++) {
    const code = codeAt(glyphs, i);
    const latinLetter = foreignLookAlike(code);
    if (!latinLetter) continue;
    const resolved = disguise ? latinLetter.charCodeAt(0) : lowerCode(code);
    setLetter(glyphs, i, resolved);
  }
  glyphs.obfuscated ||= disguise;
}
