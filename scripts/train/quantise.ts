import {
  codeOf,
  fingerprintOf,
  LARGEST_WEIGHT,
  scaleOf,
  slotOf,
  type Weights,
} from '../../src/engine/model/format';
import { HEADS } from '../../src/engine/model/heads';
import type { Trained } from './trainer';

/** Share of the table's slots that hold a feature: a fuller table is searched for longer. */
export const FILL = 0.85;

export type Quantised = { readonly weights: Weights; readonly codes: Uint8Array };

/**
 * Puts the rows of a trained network, as 4-bit integers with a scale each, into a table of `slots`
 * slots. Rows are first divided by the largest of all their numbers, which the outputs make up for.
 */
export function quantise(trained: Trained, slots: number): Quantised {
  const { vocabulary, width } = trained;
  const fingerprints = new Uint8Array(slots);
  const codes = new Uint8Array(slots);
  const rows = new Int8Array(slots * width);
  const unit = trained.rows.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  vocabulary.ids.forEach((id, cut) => {
    if (id < 0) return;
    const slot = freeSlot(fingerprints, cut);
    fingerprints[slot] = fingerprintOf(cut);
    const row = trained.rows.subarray(id * width, (id + 1) * width).map(value => value / unit);
    codes[slot] = writeRow(rows, slot * width, row);
  });
  const weights: Weights = {
    slots,
    width,
    unit,
    fingerprints,
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

function freeSlot(fingerprints: Uint8Array, cut: number): number {
  const slots = fingerprints.length;
  let slot = slotOf(cut, slots);
  while (fingerprints[slot] !== 0) slot = slot + 1 === slots ? 0 : slot + 1;
  return slot;
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
