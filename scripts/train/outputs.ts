import type { Weights } from '../../src/engine/model/format';
import { HEADS } from '../../src/engine/model/heads';
import { Network } from '../../src/engine/model/network';
import { createFeatureReader } from '../../src/engine/model/read-features';
import { readComment } from './read-comment';

/** Outputs before calibration of the network that ships, texts × heads. */
export function quantisedOutputs(weights: Weights, texts: readonly string[]): Float32Array {
  const network = new Network(weights);
  const readFeatures = createFeatureReader();
  const answers = new Float32Array(texts.length * HEADS.length);
  texts.forEach((text, i) => {
    network.run(readFeatures(readComment({ text })));
    answers.set(network.outputs, i * HEADS.length);
  });
  return answers;
}
