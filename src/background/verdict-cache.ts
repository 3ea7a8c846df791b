/** A least-recently-used cache of what the engine said, by hash of the text. */
export class VerdictCache<Value> {
  readonly #values = new Map<string, Value>();

  constructor(readonly capacity: number) {}

  /** The cached value, or the one `compute` gives. */
  getOrCompute(key: string, compute: () => Value): Value {
    const known = this.#values.get(key);
    this.#values.delete(key);
    const value = known ?? compute();
    this.#values.set(key, value);
    if (this.#values.size > this.capacity) {
      const [oldest] = this.#values.keys();
      this.#values.delete(oldest ?? key);
    }
    return value;
  }

  clear(): void {
    this.#values.clear();
  }
}

/**
 * 53 bits of hash and the length: two different comments share a key once in 10^15.
 * cyrb53, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
export function textKey(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return `${4294967296 * (2097151 & low) + (high >>> 0)}:${text.length}`;
}
