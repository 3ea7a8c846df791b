import {
  BUCKETS,
  bucketOf,
  codeOf,
  FULLEST_BUCKET,
  fingerprintOf,
  LARGEST_WEIGHT,
  scaleOf,
  type Weights,
} from '../../src/engine/model/format';
import { HEADS } from '../../src/engine/model/heads';
import type { Trained } from './trainer';

export type Quantised = { readonly weights: Weights; readonly codes: Uint8Array };

/**
 * Puts the rows of a trained network, as 4-bit integers with a scale each, in the order of their
 * hashes. Rows are first divided by the largest of all their numbers, which the pooling makes up
 * for. Probabilities are not calibrated yet.
 */
export function quantise(trained: Trained): Quantised {
  const { width } = trained;
  const { cuts, ids, firsts } = sortedFeatures(trained);
  const codes = new Uint8Array(cuts.length);
  const rows = new Int8Array(cuts.length * width);
  const unit = trained.rows.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  ids.forEach((id, i) => {
    const row = trained.rows.subarray(id * width, (id + 1) * width).map(value => value / unit);
    codes[i] = writeRow(rows, i * width, row);
  });
  const weights: Weights = {
    width,
    unit,
    firsts,
    fingerprints: Uint8Array.from(cuts, fingerprintOf),
    rows,
    scales: Float32Array.from(codes, scaleOf),
    hiddenBias: trained.hiddenBias,
    outputs: trained.outputs,
    outputBias: trained.outputBias,
    slopes: new Float32Array(HEADS.length).fill(1),
    offsets: new Float32Array(HEADS.length),
  };
  return { weights, codes };
}

/** Features by rising hash, hence bucket by bucket; what overflows a bucket is left out. */
function sortedFeatures({ vocabulary }: Trained) {
  const cuts: number[] = [];
  const ids: number[] = [];
  const sizes = new Uint8Array(BUCKETS);
  for (const [cut, id] of vocabulary.sorted()) {
    const size = sizes[bucketOf(cut)] ?? 0;
    if (size === FULLEST_BUCKET) continue;
    sizes[bucketOf(cut)] = size + 1;
    cuts.push(cut);
    ids.push(id);
  }
  const firsts = new Uint32Array(BUCKETS + 1);
  sizes.forEach((size, bucket) => {
    firsts[bucket + 1] = (firsts[bucket] ?? 0) + size;
  });
  return { cuts, ids, firsts };
}

/** Writes a row's integers and returns the code of the scale that loses least (squared error). */
function writeRow(rows: Int8Array, at: number, row: Float32Array): number {
  const largest = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  let best = { code: 255, error: Number.POSITIVE_INFINITY };
  const widest = codeOf(largest / LARGEST_WEIGHT);
  for (let code = widest; code <= Math.min(255, widest + 6); code++) {
    const error = row.reduce((sum, value) => {
      return sum + (value - integerOf(value, code) * scaleOf(code)) ** 2;
    }, 0);
    if (error < best.error) best = { code, error };
  }
  row.forEach((value, j) => {
    rows[at + j] = integerOf(value, best.code);
  });
  return best.code;
}

function integerOf(value: number, code: number): number {
  const integer = Math.round(value / scaleOf(code));
  return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, integer));
}
