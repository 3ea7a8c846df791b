import type { TokenKind } from './types';

/** A stretch of the original text that is one token whatever its characters. */
export type SpecialSpan = {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
};

/** Each expression is a plain run of characters without nested repetition: linear on any input. */
const SHAPES: readonly { kind: TokenKind; sign: string; shape: RegExp }[] = [
  { kind: 'url', sign: '://', shape: /\bhttps?:\/\/[^\s<>"»)\]]{1,2000}/giu },
  { kind: 'url', sign: 'www.', shape: /\bwww\.[^\s<>"»)\]]{1,2000}/giu },
  {
    kind: 'email',
    sign: '@',
    shape: /(?<![\w.+-])[\w.+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{2,63}){1,4}/gu,
  },
  { kind: 'mention', sign: '@', shape: /(?<![\p{L}\d])@[\p{L}_][\p{L}\d_.-]{1,40}/gu },
  { kind: 'hashtag', sign: '#', shape: /(?<![\p{L}\d&])#[\p{L}_][\p{L}\d_]{1,100}/gu },
];

/** French, international and North American telephone shapes, and the fictional 555 numbers. */
const PHONES =
  /(?<![\d+])(?:\+\d{1,3}[ .-]?(?:\(0\))?\d(?:[ .-]?\d){6,11}|0\d(?:[ .-]?\d\d){4}|0\d{3,4}[ .-]\d{3}[ .-]?\d{3,4}|(?:\(?\d{3}\)?[ .-])?\d{3}[.-]\d{4})(?!\d)/gu;

/** Finds links, addresses, mentions, hashtags, telephone numbers and emoji, in order. */
export function findSpecialSpans(text: string): readonly SpecialSpan[] {
  const found: SpecialSpan[] = [];
  for (const { kind, sign, shape } of SHAPES) {
    if (text.includes(sign)) collect(text, kind, shape, found);
  }
  if (hasDigits(text)) collect(text, 'phone', PHONES, found);
  if (hasAstral(text)) collect(text, 'emoji', EMOJI, found);
  return withoutOverlaps(found);
}

const EMOJI =
  /\p{Extended_Pictographic}(?:\uFE0F|\p{Emoji_Modifier}|\u200D\p{Extended_Pictographic}){0,8}|\p{Regional_Indicator}{2}/gu;

function collect(text: string, kind: TokenKind, shape: RegExp, found: SpecialSpan[]): void {
  for (const match of text.matchAll(shape)) {
    // Emoji properties cover digits' keycaps and signs such as ©, which read as text.
    if (kind === 'emoji' && match[0].length === 1 && match[0] < '\u2190') continue;
    found.push({ start: match.index, end: match.index + match[0].length, kind });
  }
}

function withoutOverlaps(spans: SpecialSpan[]): SpecialSpan[] {
  if (spans.length < 2) return spans;
  const sorted = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = -1;
  return sorted.filter(span => {
    if (span.start < last) return false;
    last = span.end;
    return true;
  });
}

/** Eight digits are the least that can be a telephone number with its separators. */
function hasDigits(text: string): boolean {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57 && ++count >= 7) return true;
  }
  return false;
}

function hasAstral(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x2190) return true;
  return false;
}
