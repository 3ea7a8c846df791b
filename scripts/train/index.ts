import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeWeights } from '../../src/engine/model/format';
import { writeCard } from './card';
import { type Collection, collect, type HeldRow } from './collect';
import { writeCombiner } from './combiner';
import { quantisedOutputs } from './outputs';
import { calibrated, trainShipped } from './pipeline';
import { crossCalibrationError, scoreDev, scoreFold } from './score';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/data');
const WEIGHTS = join(ROOT, 'src/engine/model/weights.bin');
/** Weighs rules and model again, and writes the card, without training: after a change of rules. */
const KEEP_WEIGHTS = '--keep-weights';

const started = performance.now();
function log(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
}

const textsOf = (held: readonly HeldRow[]): string[] => held.map(({ row }) => row.text);

/** The bytes that ship, trained anew. */
function trainedBytes({ training, held }: Collection): Uint8Array {
  const { quantised } = trainShipped(training, log);
  return calibrated(quantised, quantisedOutputs(quantised.weights, textsOf(held)), held);
}

/** `npm run train`: writes the weights that ship, how they are weighed against the rules, and the card. */
function main(): void {
  const collection = collect({ authored: join(ROOT, 'data'), shared: SHARED });
  const { training, held, reports } = collection;
  log(`${training.length} texts to learn from, ${held.length} held out`);
  const isKept = process.argv.includes(KEEP_WEIGHTS);
  const bytes = isKept ? readFileSync(WEIGHTS) : trainedBytes(collection);
  if (!isKept) writeFileSync(WEIGHTS, bytes);
  const combined = writeCombiner();
  const weights = decodeWeights(bytes);
  const card = writeCard({
    bytes: bytes.length,
    features: weights.fingerprints.length,
    sets: reports,
    fold: scoreFold(bytes, held),
    dev: scoreDev(bytes, SHARED),
    combined: combined.map(({ f1 }) => f1),
    calibrationErrors: crossCalibrationError(quantisedOutputs(weights, textsOf(held)), held),
  });
  writeFileSync(join(ROOT, 'MODEL_CARD.md'), card);
  log(`${bytes.length} bytes of weights and the card written`);
}

main();
