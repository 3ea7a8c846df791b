import type { Features } from './features';
import { bucketOf, cutHash, fingerprintOf, type Weights } from './format';
import { HEADS } from './heads';

/** Slope of the hidden units below zero (leaky rectifier). */
export const LEAK = 0.05;
/** Pooled rows are divided by the root of their number, then multiplied by this. */
export const POOL_GAIN = 4;

/** Columns summed at once; the width of a network is a multiple of it. */
const BLOCK = 8;

/** The row of a feature, by its 32-bit hash, or -1 when the table does not hold it. */
function findRow({ firsts, fingerprints }: Weights, hash: number): number {
  const cut = cutHash(hash);
  const bucket = bucketOf(cut);
  const wanted = fingerprintOf(cut);
  const end = firsts[bucket + 1] as number;
  for (let row = firsts[bucket] as number; row < end; row++) {
    if (fingerprints[row] === wanted) return row;
  }
  return -1;
}

/** The network's working memory and the outputs of the last comment it read. */
export class Network {
  private readonly hidden: Float32Array;
  /** Row of each feature last pooled, -1 where unknown. */
  private found = new Int32Array(4096);
  /** Rows that are known, and what each is multiplied by. */
  private known = new Int32Array(4096);
  private factors = new Float64Array(4096);
  /** How far each hidden unit moves the head asked for last. */
  private readonly slopes: Float32Array;
  private gain = 0;
  readonly outputs = new Float32Array(HEADS.length);

  constructor(private readonly weights: Weights) {
    this.hidden = new Float32Array(weights.width);
    this.slopes = new Float32Array(weights.width);
  }

  /** Computes `outputs` (before calibration) for one comment's features. */
  run(features: Features): void {
    this.pool(features);
    const { width, outputs, outputBias } = this.weights;
    const { hidden } = this;
    for (let head = 0; head < this.outputs.length; head++) {
      let sum = outputBias[head] ?? 0;
      const from = head * width;
      for (let j = 0; j < width; j++) sum += (outputs[from + j] as number) * (hidden[j] as number);
      this.outputs[head] = sum;
    }
  }

  private pool(features: Features): void {
    const { hidden } = this;
    const { width, hiddenBias } = this.weights;
    const known = this.findAll(features);
    for (let j = 0; j < width; j += BLOCK) this.sumBlock(known, j);
    for (let j = 0; j < width; j++) {
      const value = (hidden[j] as number) * this.gain + (hiddenBias[j] as number);
      hidden[j] = value < 0 ? value * LEAK : value;
    }
  }

  /**
   * Looks every feature up; the rows found stand in `known`, without gaps. Sets the gain.
   * @returns how many there are
   */
  private findAll({ count, hash, twiceFrom }: Features): number {
    if (this.found.length < count) {
      this.found = new Int32Array(count * 2);
      this.known = new Int32Array(count * 2);
      this.factors = new Float64Array(count * 2);
    }
    const { weights, found, known, factors } = this;
    let rows = 0;
    let pooled = 0;
    for (let i = 0; i < count; i++) {
      const row = findRow(weights, hash[i] as number);
      found[i] = row;
      if (row < 0) continue;
      const times = i < twiceFrom ? 1 : 2;
      pooled += times;
      known[rows] = row;
      factors[rows++] = (weights.scales[row] as number) * times;
    }
    this.gain = (POOL_GAIN * weights.unit) / Math.sqrt(pooled || 1);
    return rows;
  }

  /** Adds up eight columns of the known rows. The sums stay in registers: twice as fast. */
  private sumBlock(known: number, column: number): void {
    const { rows, width } = this.weights;
    const { known: found, factors } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    for (let i = 0; i < known; i++) {
      const row = found[i] as number;
      const scale = factors[i] as number;
      const at = row * width + column;
      a += (rows[at] as number) * scale;
      b += (rows[at + 1] as number) * scale;
      c += (rows[at + 2] as number) * scale;
      d += (rows[at + 3] as number) * scale;
      e += (rows[at + 4] as number) * scale;
      f += (rows[at + 5] as number) * scale;
      g += (rows[at + 6] as number) * scale;
      h += (rows[at + 7] as number) * scale;
    }
    const { hidden } = this;
    hidden[column] = a;
    hidden[column + 1] = b;
    hidden[column + 2] = c;
    hidden[column + 3] = d;
    hidden[column + 4] = e;
    hidden[column + 5] = f;
    hidden[column + 6] = g;
    hidden[column + 7] = h;
  }

  /**
   * How much each feature of the comment last run pushed a head, in output units (first order:
   * the hidden units keep the side of zero they are on). `into` gets one value a feature.
   */
  contributions(features: Features, head: number, into: Float32Array): void {
    const { width, rows, scales, outputs } = this.weights;
    const { hidden, slopes, found, gain } = this;
    for (let j = 0; j < width; j++) {
      const side = (hidden[j] as number) < 0 ? LEAK : 1;
      slopes[j] = (outputs[head * width + j] as number) * side * gain;
    }
    for (let i = 0; i < features.count; i++) {
      const row = found[i] as number;
      let sum = 0;
      if (row >= 0) {
        const at = row * width;
        for (let j = 0; j < width; j++) sum += (rows[at + j] as number) * (slopes[j] as number);
        sum *= (scales[row] as number) * (i < features.twiceFrom ? 1 : 2);
      }
      into[i] = sum;
    }
  }
}
