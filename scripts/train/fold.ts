import { hashString } from '../../src/engine/model/hash';
import type { AuthoredRow } from './rows';
import { plainWords, shingles } from './words';

/** One part in five is kept out of training. */
const PARTS = 5;
/** Twins (the same trigger word, toxic and harmless) were written next to each other. */
const TWIN_DISTANCE = 4;
/** A word that more lines than this share ties no twins. */
const TWIN_WORD_LINES = 12;
const TWIN_WORD_LENGTH = 4;
const STEM_LENGTH = 5;
/** Two lines are near-duplicates when they share a run of this many words, or half of their words. */
const COPIED_RUN = 5;
const SHARED_HALF = 0.5;
/** From these ids on, the English hard negatives adapt the French ones: they stay together. */
const ADAPTED_FROM: Readonly<Record<string, number>> = { hnf: 545, hne: 522 };

/** Enough of a word to recognise it in another inflection; short words tie nothing. */
function stemOf(word: string): string[] {
  return word.length < TWIN_WORD_LENGTH ? [] : [word.slice(0, STEM_LENGTH)];
}

class Groups {
  private readonly parent: Int32Array;
  constructor(size: number) {
    this.parent = Int32Array.from({ length: size }, (_, i) => i);
  }
  find(i: number): number {
    const up = this.parent[i] ?? i;
    if (up === i) return i;
    const root = this.find(up);
    this.parent[i] = root;
    return root;
  }
  join(a: number, b: number): void {
    const [x, y] = [this.find(a), this.find(b)];
    this.parent[Math.max(x, y)] = Math.min(x, y);
  }
}

type Place = { series: string; number: number };

function placeOf(id: string): Place {
  const match = /^(.*?)-?(\d+)$/.exec(id);
  return { series: match?.[1] ?? id, number: Number(match?.[2] ?? 0) };
}

function postings(keysOf: (i: number) => Iterable<string>, size: number): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  for (let i = 0; i < size; i++) {
    for (const key of new Set(keysOf(i))) {
      const list = lists.get(key);
      if (list) list.push(i);
      else lists.set(key, [i]);
    }
  }
  return lists;
}

function joinAll(groups: Groups, members: readonly number[]): void {
  const first = members[0];
  if (first !== undefined) for (const other of members) groups.join(first, other);
}

function joinSharers(groups: Groups, words: readonly string[][], byWord: Map<string, number[]>) {
  words.forEach((mine, i) => {
    const unique = [...new Set(mine)];
    const common = new Map<number, number>();
    for (const word of unique) {
      const list = byWord.get(word) ?? [];
      if (list.length > 200) continue;
      for (const j of list) if (j > i) common.set(j, (common.get(j) ?? 0) + 1);
    }
    for (const [j, shared] of common) {
      const total = Math.max(unique.length, new Set(words[j]).size);
      if (shared >= 2 && shared / total >= SHARED_HALF) groups.join(i, j);
    }
  });
}

/**
 * Groups of lines that must stay on one side of a split: pairs, twins, near-duplicates and adapted
 * translations. Returns for each row the index of the first row of its group.
 */
export function groupRows(rows: readonly AuthoredRow[]): Int32Array {
  const groups = new Groups(rows.length);
  const words = rows.map(row => plainWords(row.text));
  const places = rows.map(row => placeOf(row.id));
  const byWord = postings(i => words[i] ?? [], rows.length);
  const byStem = postings(i => (words[i] ?? []).flatMap(stemOf), rows.length);
  for (const list of byStem.values()) {
    if (list.length > TWIN_WORD_LINES) continue;
    for (const a of list) {
      for (const b of list) {
        const [x, y] = [places[a], places[b]];
        if (!x || !y || a >= b || x.series !== y.series) continue;
        if (Math.abs(x.number - y.number) <= TWIN_DISTANCE) groups.join(a, b);
      }
    }
  }
  for (const list of postings(i => shingles(words[i] ?? [], COPIED_RUN), rows.length).values()) {
    joinAll(groups, list);
  }
  joinSharers(groups, words, byWord);
  const paired = postings(
    i => (rows[i]?.pair === undefined ? [] : [`${rows[i]?.pair}`]),
    rows.length,
  );
  for (const list of paired.values()) joinAll(groups, list);
  const adapted = places.flatMap((p, i) =>
    p.number >= (ADAPTED_FROM[p.series] ?? Infinity) ? [i] : [],
  );
  joinAll(groups, adapted);
  return Int32Array.from(rows, (_, i) => groups.find(i));
}

/**
 * Whether each row belongs to the development fold: a fifth of the groups, chosen by a hash of the
 * id of their first line, so that the same lines are held back on every machine.
 */
export function isHeldOut(rows: readonly AuthoredRow[]): boolean[] {
  const groups = groupRows(rows);
  return Array.from(groups, first => {
    const id = rows[first]?.id ?? '';
    return (hashString(`fold:${id}`) >>> 8) % PARTS === 0;
  });
}
