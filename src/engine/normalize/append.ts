import {
  foldCodePoint,
  foreignLookAlike,
  isCombining,
  isInvisible,
  isWordCode,
} from './characters';
import { type Glyphs, isAsciiLetter, pushGlyph } from './glyphs';
import { ACCENTED, COMPLEX, FOLDED, SIMPLE, TRAITS } from './simple';

/**
 * Appends the characters of `text` from `start` to `end`, folded one by one.
 * @returns whether there are letters of another script that look like Latin ones, kept as written:
 * their meaning depends on the whole word (resolveForeignLetters)
 */
export function appendFolded(glyphs: Glyphs, text: string, start: number, end: number): boolean {
  let foreign = false;
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit < SIMPLE && !((TRAITS[unit] ?? 0) & COMPLEX)) {
      pushGlyph(glyphs, FOLDED[unit] ?? 0, ACCENTED[unit] ?? 0, at++);
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (foreignLookAlike(code)) {
      pushGlyph(glyphs, code, code, at);
      foreign = true;
    } else {
      appendCodePoint(glyphs, text, code, at, width);
    }
    at += width;
  }
  return foreign;
}

function appendCodePoint(
  glyphs: Glyphs,
  text: string,
  code: number,
  at: number,
  width: number,
): void {
  if (isInvisible(code)) {
    glyphs.obfuscated ||= splitsWord(glyphs, text, at + width);
  } else if (isCombining(code)) {
    combine(glyphs, code);
  } else {
    const { folded, accented } = foldCodePoint(code);
    for (let i = 0; i < folded.length; i++) {
      // The second half of a pair (emoji) keeps its own place.
      const from = at + Math.min(i, width - 1);
      pushGlyph(glyphs, folded.charCodeAt(i), accented.charCodeAt(i), from);
    }
    glyphs.obfuscated ||= isDisguise(code) && isAsciiLetter(folded.charCodeAt(0));
  }
}

/** Beyond the Latin letters of Unicode, a code that folds to a plain letter is a drawing of it. */
function isDisguise(code: number): boolean {
  return code > 0x24f && (code < 0x1e00 || code > 0x1eff);
}

/** Keeps the first mark that composes with the letter before it; the others are decoration. */
function combine(glyphs: Glyphs, mark: number): void {
  const last = glyphs.length - 1;
  const base = glyphs.accented[last];
  if (last < 0 || base === undefined) return;
  if (base !== glyphs.folded[last]) {
    glyphs.obfuscated = true;
    return;
  }
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  if (composed.length === 1) glyphs.accented[last] = composed.charCodeAt(0);
}

function splitsWord(glyphs: Glyphs, text: string, next: number): boolean {
  const before = glyphs.length > 0 ? (glyphs.folded[glyphs.length - 1] ?? 0) : 0;
  return isWordCode(before) && /^[a-z]/i.test(text.charAt(next));
}
