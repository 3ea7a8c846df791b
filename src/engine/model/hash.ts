/** FNV-1a step over one UTF-16 unit (http://www.isthe.com/chongo/tech/comp/fnv/), 32 bits. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Spreads a hash over all 32 bits (MurmurHash3's finaliser), so that any of its bits index a table. */
export function hashFinish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export const HASH_SEED = 0x811c9dc5 | 0;

const SEED_PAIR = 0x2c1b3c6d;

/** Hash of two things one after the other, from theirs. */
export function hashPair(first: number, second: number): number {
  return Math.imul(Math.imul(first, 0x9e3779b1) ^ second ^ SEED_PAIR, 0x85ebca77);
}

/** Hash of a whole string, from `seed`. */
export function hashString(text: string, seed: number = HASH_SEED): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = hashStep(h, text.charCodeAt(i));
  return h;
}
