/** Unions made before, by their two parts. The parts are shared sets, and few. */
const unions = new WeakMap<
  ReadonlySet<string>,
  WeakMap<ReadonlySet<string>, ReadonlySet<string>>
>();

/** The union of two sets of classes; the same two give the same set, never to be changed. */
export function unionOf(
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): ReadonlySet<string> {
  if (first.size === 0) return second;
  if (second.size === 0) return first;
  const known = unions.get(first)?.get(second);
  if (known) return known;
  const union = new Set([...first, ...second]);
  const withFirst = unions.get(first) ?? new WeakMap();
  unions.set(first, withFirst.set(second, union));
  return union;
}
