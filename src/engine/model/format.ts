import { HEADS } from './heads';

/** "SFM1", little endian. */
const MAGIC = 0x314d4653;
/** Raised whenever features, heads or layout change: old weights would silently mean nothing. */
const VERSION = 1;
const HEADER_WORDS = 5;
/** A row's weights are 4-bit; its scale is 2 to the power of -code / STEPS_PER_OCTAVE. */
const STEPS_PER_OCTAVE = 8;
export const LARGEST_WEIGHT = 7;

/**
 * A trained network: one row of `width` small integers a feature, found by hash, pooled and read by
 * one linear output a head.
 */
export type Weights = {
  /** Rows of the table. A feature's row is found by open addressing with an 8-bit fingerprint. */
  readonly slots: number;
  readonly width: number;
  /** The largest number of any row before it was made small: pooled sums are multiplied by it. */
  readonly unit: number;
  /** 0 where no feature is stored, else the fingerprint. */
  readonly fingerprints: Uint8Array;
  /** `slots` × `width` integers from -7 to 7. */
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

/** Bits of a feature's hash that tell it from others: enough for a few million features. */
export const HASH_BITS = 26;

/** The part of a 32-bit hash that counts. */
export function cutHash(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

/** The slot where the search for a feature (its cut hash) begins. */
export function slotOf(cut: number, slots: number): number {
  return Math.floor((cut * slots) / 2 ** HASH_BITS);
}

/** Never 0, which marks an empty slot. */
export function fingerprintOf(cut: number): number {
  return cut & 0xff || 0xff;
}

function floatCount(width: number): number {
  return 1 + width + HEADS.length * (width + 3);
}

function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum = (Math.imul(sum, 31) + (bytes[i] as number)) | 0;
  return sum >>> 0;
}

/** Writes weights as bytes. `codes` are the scales' codes. The width is even. */
export function encodeWeights(weights: Weights, codes: Uint8Array): Uint8Array {
  const { slots, width } = weights;
  const floats = floatCount(width);
  const body = floats * 4 + slots * 2 + (slots * width) / 2;
  const bytes = new Uint8Array(HEADER_WORDS * 4 + body);
  const parts = [
    [weights.unit],
    weights.hiddenBias,
    weights.outputs,
    weights.outputBias,
    weights.slopes,
    weights.offsets,
  ];
  const view = new DataView(bytes.buffer);
  let at = HEADER_WORDS * 4;
  for (const part of parts) {
    for (const value of part) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  bytes.set(weights.fingerprints, at);
  bytes.set(codes, at + slots);
  at += slots * 2;
  for (let i = 0; i < slots * width; i += 2) {
    const low = (weights.rows[i] ?? 0) + 8;
    const high = (weights.rows[i + 1] ?? 0) + 8;
    bytes[at++] = low | (high << 4);
  }
  [MAGIC, VERSION, slots, width, checksum(bytes.subarray(HEADER_WORDS * 4))].forEach((word, i) => {
    view.setUint32(i * 4, word, true);
  });
  return bytes;
}

/** Reads weights. Throws an error that says what is wrong with the bytes. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_WORDS * 4 || view.getUint32(0, true) !== MAGIC) {
    throw new Error('Model weights: these bytes are not a model of this project.');
  }
  const version = view.getUint32(4, true);
  if (version !== VERSION) {
    throw new Error(`Model weights: version ${version}, but this engine reads version ${VERSION}.`);
  }
  const slots = view.getUint32(8, true);
  const width = view.getUint32(12, true);
  const expected = HEADER_WORDS * 4 + floatCount(width) * 4 + slots * 2 + (slots * width) / 2;
  if (bytes.length !== expected) {
    throw new Error(`Model weights: ${bytes.length} bytes where ${expected} are announced.`);
  }
  if (checksum(bytes.subarray(HEADER_WORDS * 4)) !== view.getUint32(16, true)) {
    throw new Error('Model weights: the checksum does not match, the bytes are damaged.');
  }
  let at = HEADER_WORDS * 4;
  const floats = (count: number): Float32Array => {
    const values = Float32Array.from({ length: count }, (_, i) =>
      view.getFloat32(at + i * 4, true),
    );
    at += count * 4;
    return values;
  };
  const heads = HEADS.length;
  const unit = floats(1)[0] ?? 1;
  const [hiddenBias, outputs] = [floats(width), floats(heads * width)];
  const [outputBias, slopes, offsets] = [floats(heads), floats(heads), floats(heads)];
  const fingerprints = bytes.slice(at, at + slots);
  const scales = readScales(bytes.subarray(at + slots, at + slots * 2));
  const rows = unpack(bytes.subarray(at + slots * 2));
  return {
    slots,
    width,
    unit,
    fingerprints,
    rows,
    scales,
    hiddenBias,
    outputs,
    outputBias,
    slopes,
    offsets,
  };
}

/** Two weights a byte, low half first. */
function unpack(packed: Uint8Array): Int8Array {
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
