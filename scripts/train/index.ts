import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCard } from './card';
import { collect } from './collect';
import { writeCombiner } from './combiner';
import { quantisedOutputs } from './outputs';
import { calibrated, trainShipped } from './pipeline';
import { crossCalibrationError, scoreDev, scoreFold } from './score';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared/data');

const started = performance.now();
function log(line: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s  ${line}`);
}

/** `npm run train`: writes the weights that ship, how they are weighed against the rules, and the card. */
function main(): void {
  const { training, held, reports } = collect({ authored: join(ROOT, 'data'), shared: SHARED });
  log(`${training.length} texts to learn from, ${held.length} held out`);
  const { quantised } = trainShipped(training, log);
  const outputs = quantisedOutputs(
    quantised.weights,
    held.map(({ row }) => row.text),
  );
  const bytes = calibrated(quantised, outputs, held);
  writeFileSync(join(ROOT, 'src/engine/model/weights.bin'), bytes);
  const combined = writeCombiner();
  const card = writeCard({
    bytes: bytes.length,
    features: quantised.weights.fingerprints.length,
    sets: reports,
    fold: scoreFold(bytes, held),
    dev: scoreDev(bytes, SHARED),
    combined: combined.map(({ f1 }) => f1),
    calibrationErrors: crossCalibrationError(outputs, held),
  });
  writeFileSync(join(ROOT, 'MODEL_CARD.md'), card);
  log(`${bytes.length} bytes of weights and the card written`);
}

main();
