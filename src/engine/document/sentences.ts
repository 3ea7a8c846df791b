import type { Piece } from './scan';

/** Abbreviations whose full stop ends nothing. */
const ABBREVIATIONS = new Set([
  'm',
  'mr',
  'mrs',
  'ms',
  'dr',
  'mme',
  'st',
  'vs',
  'etc',
  'no',
  'art',
]);

/**
 * Numbers each piece with its sentence. A sentence ends at `.`, `!`, `?`, `…` or a new line; not
 * after an abbreviation, nor at dots that a lower-case word follows ("vous êtes... nuls").
 */
export function numberSentences(original: string, pieces: readonly Piece[]): number[] {
  const numbers: number[] = [];
  let sentence = 0;
  let words = 0;
  for (const [i, piece] of pieces.entries()) {
    const before = pieces[i - 1];
    if (before && words > 0 && endsBefore(original, pieces, i, before)) {
      sentence++;
      words = 0;
    }
    if (piece.kind !== 'punctuation') words++;
    numbers.push(sentence);
  }
  return numbers;
}

function endsBefore(original: string, pieces: readonly Piece[], i: number, before: Piece): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (hasNewLine(original, before.end, piece.start)) return true;
  if (piece.kind === 'punctuation' || before.kind !== 'punctuation') return false;
  const first = before.norm.charAt(0);
  if (first === '!' || first === '?') return true;
  if (first !== '.' && first !== '…') return false;
  const word = pieces[i - 2];
  if (before.norm.length === 1 && first === '.') return !(word && ABBREVIATIONS.has(word.norm));
  return !startsLower(original, piece.start);
}

function hasNewLine(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
}

function startsLower(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toUpperCase();
}
