import { familyOf } from '../../engine/labels';
import type { Span } from '../../engine/types';

const MARKS = /\p{M}/gu;

/** Lower case, no accents, straight apostrophes and single spaces: what every pattern is written for. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** The comment without its insults: nothing that was said to hurt can feed a slot. */
export function withoutAbuse(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const span of spans) {
    if (familyOf(span.label) !== 'toxic' || span.label === 'profanity') continue;
    out = out.slice(0, span.start) + ' '.repeat(span.end - span.start) + out.slice(span.end);
  }
  return out;
}
