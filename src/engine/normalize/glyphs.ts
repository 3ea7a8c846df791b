import {
  foldCodePoint,
  foreignLookAlike,
  isCombining,
  isInvisible,
  isWordCode,
} from './characters';

/** The two views under construction: parallel arrays of UTF-16 codes and original offsets. */
export type Glyphs = {
  readonly folded: number[];
  readonly accented: number[];
  readonly from: number[];
  /** The text holds letters of another script that look like Latin ones. */
  foreign: boolean;
  obfuscated: boolean;
};

export function createGlyphs(): Glyphs {
  return { folded: [], accented: [], from: [], foreign: false, obfuscated: false };
}

/** Appends the code points of `text` from `start` to `end`, folded one by one. */
export function appendFolded(glyphs: Glyphs, text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    if (isInvisible(code)) {
      glyphs.obfuscated ||= splitsWord(glyphs, text, at + width);
    } else if (isCombining(code)) {
      combine(glyphs, code);
    } else if (foreignLookAlike(code)) {
      // Kept as written: its meaning depends on the whole word (resolveLookAlikes).
      push(glyphs, code, code, at);
      glyphs.foreign = true;
    } else {
      const { folded, accented } = foldCodePoint(code);
      for (let i = 0; i < folded.length; i++) {
        // The second half of a pair (emoji) keeps its own place.
        push(glyphs, folded.charCodeAt(i), accented.charCodeAt(i), at + (i === 1 ? width - 1 : 0));
      }
      if (code > 0x24f && isAsciiLetter(folded.charCodeAt(0)))
        glyphs.obfuscated ||= code < 0x1e00 || code > 0x1eff;
    }
    at += width;
  }
}

export function push(glyphs: Glyphs, folded: number, accented: number, from: number): void {
  glyphs.folded.push(folded);
  glyphs.accented.push(accented);
  glyphs.from.push(from);
}

/** Writes glyph `from` over glyph `to` (to <= from). */
export function moveGlyph(glyphs: Glyphs, from: number, to: number): void {
  glyphs.folded[to] = glyphs.folded[from] ?? 0;
  glyphs.accented[to] = glyphs.accented[from] ?? 0;
  glyphs.from[to] = glyphs.from[from] ?? 0;
}

/** Forgets the glyphs from `length` on. */
export function truncate(glyphs: Glyphs, length: number): void {
  glyphs.folded.length = length;
  glyphs.accented.length = length;
  glyphs.from.length = length;
}

export function isAsciiLetter(code: number | undefined): boolean {
  return code !== undefined && code >= 97 && code <= 122;
}

export function isDigit(code: number | undefined): boolean {
  return code !== undefined && code >= 48 && code <= 57;
}

/** Keeps the first mark that composes with the letter before it; the others are decoration. */
function combine(glyphs: Glyphs, mark: number): void {
  const last = glyphs.accented.length - 1;
  const base = glyphs.accented[last];
  if (base === undefined || base !== glyphs.folded[last]) {
    glyphs.obfuscated ||= base !== undefined;
    return;
  }
  const composed = String.fromCharCode(base, mark).normalize('NFC');
  if (composed.length === 1) glyphs.accented[last] = composed.charCodeAt(0);
}

function splitsWord(glyphs: Glyphs, text: string, next: number): boolean {
  const before = glyphs.folded[glyphs.folded.length - 1];
  if (before === undefined || !isWordCode(before) || next >= text.length) return false;
  return /^[a-z]/i.test(text.charAt(next));
}
