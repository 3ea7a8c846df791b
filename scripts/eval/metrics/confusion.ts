import type { Matrix } from '../types';

/** Counts how often each gold name was answered by each name. Names outside the list are an error. */
export function confusion(
  title: string,
  names: readonly string[],
  pairs: readonly (readonly [gold: string, said: string])[],
): Matrix {
  const counts = names.map(() => names.map(() => 0));
  for (const [gold, said] of pairs) {
    const row = counts[names.indexOf(gold)];
    const column = names.indexOf(said);
    if (!row || column < 0) throw new RangeError(`unknown name: ${gold} or ${said}`);
    row[column] = (row[column] ?? 0) + 1;
  }
  return { title, names, counts };
}
