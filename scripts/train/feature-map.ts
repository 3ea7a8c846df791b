const EMPTY = -1;
/** Slots a key: fewer make searches longer. */
const ROOM = 2;

/**
 * A map from cut hashes to integers in two typed arrays (open addressing): a few million entries in
 * a few tens of megabytes, faster than a Map of numbers.
 */
export class FeatureMap {
  size = 0;
  private keys = new Int32Array(1024).fill(EMPTY);
  private values = new Int32Array(1024);

  /** The value of a key, or `otherwise`. */
  get(key: number, otherwise: number): number {
    const slot = this.slotOf(key);
    return this.keys[slot] === key ? (this.values[slot] as number) : otherwise;
  }

  set(key: number, value: number): void {
    if ((this.size + 1) * ROOM > this.keys.length) this.grow();
    const slot = this.slotOf(key);
    if (this.keys[slot] === EMPTY) this.size++;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  /** Keys and values by rising key. */
  sorted(): [key: number, value: number][] {
    return Array.from(this.keys)
      .filter(key => key !== EMPTY)
      .sort((a, b) => a - b)
      .map(key => [key, this.get(key, 0)]);
  }

  /** The slot that holds the key, or the empty one where it belongs. */
  private slotOf(key: number): number {
    const mask = this.keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
    while (this.keys[slot] !== key && this.keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2).fill(EMPTY);
    this.values = new Int32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === EMPTY) return;
      const slot = this.slotOf(key);
      this.keys[slot] = key;
      this.values[slot] = values[i] ?? 0;
    });
  }
}
