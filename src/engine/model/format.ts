import { HEADS } from './heads';

/** "SFM1", little endian. */
const MAGIC = 0x314d4653;
/** Raised whenever features, heads or layout change: old weights would silently mean nothing. */
const VERSION = 3;
/** Magic, version, rows, width, checksum. */
const HEADER_BYTES = 5 * 4;
/** A row's weights are 4-bit; its scale is 2 to the power of -code / STEPS_PER_OCTAVE. */
const STEPS_PER_OCTAVE = 8;
export const LARGEST_WEIGHT = 7;

/** Bits of a feature's hash that tell it from others: enough for a few million features. */
export const HASH_BITS = 26;
/** The table's rows lie in the order of their bucket: these bits of the hash. About one row each. */
const BUCKET_BITS = 17;
export const BUCKETS = 2 ** BUCKET_BITS;
/** Counts are written in four bits. */
export const FULLEST_BUCKET = 15;

/**
 * A trained network: one row of `width` small integers a feature, found by hash, pooled and read by
 * one linear output a head.
 */
export type Weights = {
  readonly width: number;
  /** The largest number of any row before it was made small: pooled sums are multiplied by it. */
  readonly unit: number;
  /** Rows of bucket b: from `firsts[b]` to `firsts[b + 1]`. */
  readonly firsts: Uint32Array;
  /** Eight bits of each row's hash, to know it among those of its bucket. */
  readonly fingerprints: Uint8Array;
  /** rows × `width` integers from -7 to 7. */
  readonly rows: Int8Array;
  /** What a row's integers are multiplied by. */
  readonly scales: Float32Array;
  readonly hiddenBias: Float32Array;
  /** heads × width. */
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
  /** Platt scaling a head: probability = sigmoid(slope × output + offset). */
  readonly slopes: Float32Array;
  readonly offsets: Float32Array;
};

/** The scale that a code stands for. */
export function scaleOf(code: number): number {
  return 2 ** (-code / STEPS_PER_OCTAVE);
}

/** The nearest code whose scale is not below `scale`. */
export function codeOf(scale: number): number {
  return Math.max(0, Math.min(255, Math.floor(-Math.log2(scale) * STEPS_PER_OCTAVE)));
}

/** The part of a 32-bit hash that counts. */
export function cutHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/** The bucket of a cut hash. */
export function bucketOf(cut: number): number {
  return cut >>> (HASH_BITS - BUCKET_BITS);
}

/** The fingerprint of a cut hash. */
export function fingerprintOf(cut: number): number {
  return cut & 0xff;
}

function floatCount(width: number): number {
  return 1 + width + HEADS.length * (width + 3);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (Math.imul(sum, 31) + (bytes[i] as number)) | 0;
  return sum >>> 0;
}

function bodySize(rows: number, width: number): number {
  return floatCount(width) * 4 + BUCKETS / 2 + rows * 2 + (rows * width) / 2;
}

/** Writes weights as bytes. `codes` are the scales' codes. The width is even. */
export function encodeWeights(weights: Weights, codes: Uint8Array): Uint8Array {
  const { width, firsts, fingerprints } = weights;
  const count = fingerprints.length;
  const bytes = new Uint8Array(HEADER_BYTES + bodySize(count, width));
  const view = new DataView(bytes.buffer);
  let at = HEADER_BYTES;
  const { unit, hiddenBias, outputs, outputBias, slopes, offsets } = weights;
  for (const part of [[unit], hiddenBias, outputs, outputBias, slopes, offsets]) {
    for (const value of part) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  const sizes = firsts.subarray(1).map((first, bucket) => first - (firsts[bucket] ?? 0));
  at = pack(bytes, at, sizes, 0);
  bytes.set(fingerprints, at);
  bytes.set(codes, at + count);
  pack(bytes, at + count * 2, weights.rows, 8);
  [MAGIC, VERSION, count, width, checksum(bytes.subarray(HEADER_BYTES))].forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  return bytes;
}

/** Writes two values a byte, low half first, each raised by `raise`. Returns where it ended. */
function pack(bytes: Uint8Array, at: number, values: ArrayLike<number>, raise: number): number {
  for (let i = 0; i < values.length; i += 2) {
    bytes[at + i / 2] = ((values[i] ?? 0) + raise) | (((values[i + 1] ?? 0) + raise) << 4);
  }
  return at + values.length / 2;
}

/** Reads weights. Throws an error that says what is wrong with the bytes. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const { count, width } = readHeader(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = HEADER_BYTES;
  const floats = (length: number): Float32Array => {
    const values = Float32Array.from({ length }, (_, i) => view.getFloat32(at + i * 4, true));
    at += length * 4;
    return values;
  };
  const heads = HEADS.length;
  const unit = floats(1)[0] ?? 1;
  const [hiddenBias, outputs] = [floats(width), floats(heads * width)];
  const [outputBias, slopes, offsets] = [floats(heads), floats(heads), floats(heads)];
  const part = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const firsts = readFirsts(part(BUCKETS / 2));
  const fingerprints = part(count).slice();
  const scales = readScales(part(count));
  const rows = readRows(part((count * width) / 2));
  const read = { width, unit, firsts, fingerprints, rows, scales };
  return { ...read, hiddenBias, outputs, outputBias, slopes, offsets };
}

function readHeader(bytes: Uint8Array): { count: number; width: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new Error('Model weights: these bytes are not a model of this project.');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new Error(`Model weights: version ${version}, but this engine reads version ${VERSION}.`);
  }
  const [count, width] = [view.getUint32(8, true), view.getUint32(12, true)];
  const expected = HEADER_BYTES + bodySize(count, width);
  if (bytes.length !== expected) {
    throw new Error(`Model weights: ${bytes.length} bytes where ${expected} are announced.`);
  }
  if (checksum(bytes.subarray(HEADER_BYTES)) !== view.getUint32(16, true)) {
    throw new Error('Model weights: the checksum does not match, the bytes are damaged.');
  }
  return { count, width };
}

function readFirsts(sizes: Uint8Array): Uint32Array {
  const firsts = new Uint32Array(BUCKETS + 1);
  let total = 0;
  for (let i = 0; i < sizes.length; i++) {
    const pair = sizes[i] as number;
    total += pair & 15;
    firsts[i * 2 + 1] = total;
    total += pair >> 4;
    firsts[i * 2 + 2] = total;
  }
  return firsts;
}

function readRows(packed: Uint8Array): Int8Array {
  const rows = new Int8Array(packed.length * 2);
  for (let i = 0; i < packed.length; i++) {
    const pair = packed[i] as number;
    rows[i * 2] = (pair & 15) - 8;
    rows[i * 2 + 1] = (pair >> 4) - 8;
  }
  return rows;
}

function readScales(codes: Uint8Array): Float32Array {
  const known = Float32Array.from({ length: 256 }, (_, code) => scaleOf(code));
  const scales = new Float32Array(codes.length);
  for (let i = 0; i < codes.length; i++) scales[i] = known[codes[i] as number] as number;
  return scales;
}
