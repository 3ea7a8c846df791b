import type { Features } from './features';
import { hashPair, hashString } from './hash';
import type { Mark } from './outline';

const SEED_NEXT = hashString('\u0003next');
const SEED_THIRD = hashString('\u0003third');
const SEED_WITH = hashString('\u0003with');
/** Two telling words further apart than this say nothing of each other. */
const FARTHEST = 24;

/**
 * Adds what the outline of a comment says: the classes of its words, pairs and triples of successive
 * marks, and which telling marks stand in one sentence. So « les <group> sont des <insult> » is known
 * whatever the words.
 * @param offsets original offset of each character of the folded text
 */
export function addOutline(marks: readonly Mark[], offsets: Uint32Array, out: Features): void {
  const places = foldedPlaces(marks, offsets);
  const add = (hash: number, from: number, to: number): void => {
    out.add(hash, places[2 * from] ?? 0, places[2 * to + 1] ?? 0);
  };
  const seen = new Set<number>();
  const addOnce = (hash: number, from: number, to: number): void => {
    if (seen.has(hash)) return;
    seen.add(hash);
    add(hash, from, to);
  };
  marks.forEach((mark, i) => {
    for (const name of mark.classes) addOnce(name, i, i);
    const [second, third] = [marks[i + 1], marks[i + 2]];
    if (!second) return;
    const pair = hashPair(mark.hash, second.hash);
    add(pair ^ SEED_NEXT, i, i + 1);
    if (third) add(hashPair(pair, third.hash) ^ SEED_THIRD, i, i + 2);
    if (!mark.telling) return;
    for (let j = i + 1; j <= i + FARTHEST; j++) {
      const other = marks[j];
      if (other?.sentence !== mark.sentence) break;
      if (other.telling) addOnce(hashPair(mark.hash, other.hash) ^ SEED_WITH, i, j);
    }
  });
}

/** Start and end of each mark in the folded text, by turns. */
function foldedPlaces(marks: readonly Mark[], offsets: Uint32Array): Uint32Array {
  const places = new Uint32Array(marks.length * 2);
  let at = 0;
  const reach = (original: number): number => {
    while (at < offsets.length - 1 && (offsets[at] ?? 0) < original) at++;
    return at;
  };
  marks.forEach(({ start, end }, i) => {
    // Words read from one run of characters share its place.
    if (i > 0 && marks[i - 1]?.start === start) at = places[2 * (i - 1)] ?? 0;
    places[2 * i] = reach(start);
    places[2 * i + 1] = reach(end);
  });
  return places;
}
