function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

/**
 * Turns a seed into one digit per choice. Consecutive seeds give combinations that are all
 * different until every one has been used, and neighbours that differ in most digits:
 * the seed walks the combinations with a stride near the golden section, prime to their number.
 */
export function digits(seed: number, sizes: readonly number[]): readonly number[] {
  const total = sizes.reduce((product, size) => product * size, 1);
  let stride = Math.max(1, Math.round(total * 0.618));
  while (gcd(stride, total) !== 1) stride += 1;
  let index = ((((Math.trunc(seed) % total) + total) % total) * stride) % total;
  return sizes.map(size => {
    const digit = index % size;
    index = Math.floor(index / size);
    return digit;
  });
}
