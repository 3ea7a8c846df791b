import { HEADS } from '../../src/engine/model/heads';
import type { Example } from './examples';
import type { Trained } from './trainer';

/**
 * Hashes of the features that matter most: how far a feature moves the outputs, times how often it
 * does so (in weighted examples). The rest is left out of the shipped table.
 */
export function strongestFeatures(
  trained: Trained,
  examples: readonly Example[],
  most: number,
): number[] {
  const { vocabulary, rows, outputs, width } = trained;
  const uses = new Float32Array(vocabulary.size);
  for (const { features, weight } of examples) {
    for (const hash of features) {
      const id = vocabulary.get(hash, -1);
      if (id >= 0) uses[id] = (uses[id] ?? 0) + weight / Math.sqrt(features.length);
    }
  }
  const reach = outputReach(outputs, width);
  const strength = new Float32Array(vocabulary.size);
  for (let id = 0; id < vocabulary.size; id++) {
    let square = 0;
    for (let j = 0; j < width; j++) square += ((rows[id * width + j] ?? 0) * (reach[j] ?? 0)) ** 2;
    strength[id] = Math.sqrt(square) * Math.sqrt(uses[id] ?? 0);
  }
  return vocabulary
    .sorted()
    .sort(([, a], [, b]) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b)
    .slice(0, most)
    .map(([hash]) => hash);
}

/** Root mean square of the outputs' weights on each hidden unit. */
function outputReach(outputs: Float32Array, width: number): Float32Array {
  const reach = new Float32Array(width);
  for (let j = 0; j < width; j++) {
    let square = 0;
    for (let head = 0; head < HEADS.length; head++) square += (outputs[head * width + j] ?? 0) ** 2;
    reach[j] = Math.sqrt(square / HEADS.length);
  }
  return reach;
}
