import { describe, expect, it } from 'vitest';
import { loadReader } from '../../../scripts/lib/assets';
import { authoredTargets, type Example, toExample } from '../../../scripts/train/examples';
import { strongestFeatures } from '../../../scripts/train/prune';
import { quantise } from '../../../scripts/train/quantise';
import { outputsOf, type Trained, train } from '../../../scripts/train/trainer';
import {
  chosenFeatures,
  documentFrequency,
  frequentFeatures,
} from '../../../scripts/train/vocabulary';
import { decodeWeights, encodeWeights } from '../../../src/engine/model/format';
import { HEADS } from '../../../src/engine/model/heads';
import { createModel } from '../../../src/engine/model/model';

const read = loadReader();
const INSULTS = ['espèce de clown', 'pauvre clown va', 'tu es un clown', 'quel clown ce type'];
const CALM = ['bonjour à tous', 'merci pour la réponse', 'le colis est arrivé', 'à demain matin'];

const examples: Example[] = [
  ...INSULTS.map(text =>
    toExample(text, 't', 1, authoredTargets({ lang: 'fr', labels: ['insult'] })),
  ),
  ...CALM.map(text => toExample(text, 't', 1, authoredTargets({ lang: 'fr', labels: ['none'] }))),
];
const options = { width: 8, epochs: 30, rate: 0.1, dropout: 0.2, seed: 3 };

function trainSmall(): Trained {
  return train(examples, frequentFeatures(documentFrequency(examples), 1), options);
}

function bytesOf(trained: Trained): Uint8Array {
  const { weights, codes } = quantise(trained);
  return encodeWeights(weights, codes);
}

describe('training', () => {
  it('tells what it was shown apart', () => {
    const outputs = outputsOf(trainSmall(), examples);
    const toxic = examples.map((_, i) => outputs[i * HEADS.length] ?? 0);
    const [insults, calm] = [toxic.slice(0, 4), toxic.slice(4)];
    expect(Math.min(...insults)).toBeGreaterThan(Math.max(...calm));
  });

  it('gives the same weights each time', () => {
    expect(trainSmall().rows).toEqual(trainSmall().rows);
  });

  it('answers nearly the same from the quantised bytes', () => {
    const trained = trainSmall();
    const outputs = outputsOf(trained, examples);
    const model = createModel(bytesOf(trained));
    examples.forEach(({ text }, i) => {
      const exact = 1 / (1 + Math.exp(-(outputs[i * HEADS.length] ?? 0)));
      expect(Math.abs(model.score(read({ text })).toxic - exact)).toBeLessThan(0.1);
    });
  });

  it('keeps every chosen feature in the table', () => {
    const trained = trainSmall();
    const { fingerprints } = decodeWeights(bytesOf(trained));
    expect(fingerprints).toHaveLength(trained.vocabulary.size);
  });

  it('prunes the features that say least', () => {
    const trained = trainSmall();
    const kept = strongestFeatures(trained, examples, 30);
    expect(kept).toHaveLength(30);
    const retrained = train(examples, chosenFeatures(kept), options);
    const outputs = outputsOf(retrained, examples);
    expect(outputs[0]).toBeGreaterThan(outputs[4 * HEADS.length] ?? 0);
  });

  it('learns from a teacher where no target is known', () => {
    const unknown = examples.map(example => ({
      ...example,
      targets: new Int8Array(HEADS.length).fill(-1),
    }));
    const teacher = new Float32Array(examples.length * HEADS.length).fill(0.5);
    INSULTS.forEach((_, i) => {
      teacher[i * HEADS.length] = 0.95;
    });
    CALM.forEach((_, i) => {
      teacher[(i + 4) * HEADS.length] = 0.05;
    });
    const vocabulary = frequentFeatures(documentFrequency(unknown), 1);
    const taught = train(unknown, vocabulary, { ...options, taught: 1 }, teacher);
    const outputs = outputsOf(taught, unknown);
    expect(outputs[0]).toBeGreaterThan(outputs[4 * HEADS.length] ?? 0);
  });
});
