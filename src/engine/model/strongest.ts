import type { Normalized } from '../normalize/types';
import type { Features } from './features';

/** A word, or a few words in a row, that weighed on a head: offsets into the original text. */
export type StrongSpan = { readonly start: number; readonly end: number; readonly weight: number };

/** A word is kept when it weighs at least this share of the heaviest. */
const SHARE_OF_HEAVIEST = 0.4;

const WORD = /[\p{L}\p{N}]+(?:[*'’-][\p{L}\p{N}]+)*|\p{Extended_Pictographic}/gu;

/** Spreads each feature's weight evenly over the characters it covers. */
function weighCharacters(length: number, features: Features, weight: Float32Array): Float32Array {
  const sums = new Float32Array(length + 1);
  for (let i = 0; i < features.count; i++) {
    const [start, end] = [features.start[i] ?? 0, features.end[i] ?? 0];
    if (end <= start) continue;
    const share = (weight[i] ?? 0) / (end - start);
    sums[start] = (sums[start] ?? 0) + share;
    sums[end] = (sums[end] ?? 0) - share;
  }
  let running = 0;
  return sums.map(change => {
    running += change;
    return running;
  });
}

/**
 * Maps features' weights back to words of the original text: the heaviest words, neighbours joined,
 * at most `most` spans, heaviest first. Empty when nothing weighed towards the head.
 */
export function strongestWords(
  comment: Normalized,
  features: Features,
  weight: Float32Array,
  most: number,
): StrongSpan[] {
  const { text, offsets } = comment.folded;
  const perCharacter = weighCharacters(text.length, features, weight);
  const words = [...text.matchAll(WORD)].map(match => {
    const [start, end] = [match.index, match.index + match[0].length];
    let sum = 0;
    for (let i = start; i < end; i++) sum += perCharacter[i] ?? 0;
    return { start, end, weight: sum };
  });
  const heaviest = Math.max(0, ...words.map(word => word.weight));
  if (heaviest === 0) return [];
  const joined: { start: number; end: number; weight: number }[] = [];
  let previous = -1;
  words.forEach((word, i) => {
    if (word.weight < heaviest * SHARE_OF_HEAVIEST) return;
    const last = joined.at(-1);
    if (last && previous === i - 1) {
      last.end = word.end;
      last.weight += word.weight;
    } else {
      joined.push({ ...word });
    }
    previous = i;
  });
  return joined
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(span => ({
      start: offsets[span.start] ?? 0,
      end: offsets[span.end] ?? comment.original.length,
      weight: span.weight,
    }));
}
