/**
 * The letters that follow each letter in French or English words (accents removed), counted at
 * least three times in the words of the project's own authored comments. It tells a disguised word
 * (`c0nnard`) from a reference (`k7l3qp`).
 */
const FOLLOWERS: Readonly<Record<string, string>> = {
  a: 'bcdefghiklmnopqrstuvwxyz',
  b: 'abeijlorstuy',
  c: 'acehiklorstuy',
  d: 'abdegilmnoprsuvwy',
  e: 'abcdefghijklmnopqrstuvwxyz',
  f: 'aefilorstu',
  g: 'abeghilmnoprstuy',
  h: 'adeilmnorstuy',
  i: 'abcdefgklmnopqrstuvxz',
  j: 'aeoruv',
  k: 'aehilnostwy',
  l: 'abcdefgiklmopqstuvy',
  m: 'abdeimnoprsuy',
  n: 'abcdefgijklnoqrstuvyz',
  o: 'abcdefgijklmnopqrstuvwxyz',
  p: 'adehiloprstuy',
  q: 'u',
  r: 'abcdefgiklmnopqrstuvwy',
  s: 'abcdefghiklmnopqstuwy',
  t: 'abcefhilmnoprstuwyz',
  u: 'abcdefgijlmnoprstvxyz',
  v: 'aeioru',
  w: 'aehilnors',
  x: 'aceipty',
  y: 'abceilmnoprstw',
  z: 'aeioz',
};

const VOWELS = 'aeiouy';
const follows = new Set<number>();
for (const [first, seconds] of Object.entries(FOLLOWERS)) {
  for (const second of seconds) follows.add(first.charCodeAt(0) * 128 + second.charCodeAt(0));
}

/** Whether these lower-case letters could be a French or English word: a vowel, no impossible pair. */
export function isPlausibleWord(letters: readonly number[]): boolean {
  let vowel = false;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? 0;
    vowel ||= VOWELS.includes(String.fromCharCode(letter));
    const next = letters[i + 1];
    // A doubled letter may be a stretched one.
    if (next !== undefined && next !== letter && !follows.has(letter * 128 + next)) return false;
  }
  return vowel;
}
