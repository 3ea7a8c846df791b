/** Plain words of a text, without case or accents: for splits and overlaps, not for the model. */
export function plainWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Keys of every run of `size` successive words. */
export function shingles(words: readonly string[], size: number): string[] {
  const keys: string[] = [];
  for (let i = 0; i + size <= words.length; i++) keys.push(words.slice(i, i + size).join(' '));
  return keys;
}
