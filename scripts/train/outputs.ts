import { addCues } from '../../src/engine/model/cues';
import { FeatureReader } from '../../src/engine/model/features';
import type { Weights } from '../../src/engine/model/format';
import { HEADS } from '../../src/engine/model/heads';
import { Network } from '../../src/engine/model/network';
import { normalize } from '../../src/engine/normalize';

/** Outputs before calibration of the network that ships, texts × heads. */
export function quantisedOutputs(weights: Weights, texts: readonly string[]): Float32Array {
  const network = new Network(weights);
  const reader = new FeatureReader();
  const answers = new Float32Array(texts.length * HEADS.length);
  texts.forEach((text, i) => {
    const comment = normalize(text);
    const features = reader.read(comment.folded.text);
    addCues(comment.original, features);
    network.run(features);
    answers.set(network.outputs, i * HEADS.length);
  });
  return answers;
}
