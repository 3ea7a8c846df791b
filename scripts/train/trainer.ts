import { HEADS } from '../../src/engine/model/heads';
import { LEAK, POOL_GAIN } from '../../src/engine/model/network';
import type { Example } from './examples';
import { createRandom, shuffle } from './random';
import { type Encoded, encodeExamples, type Vocabulary } from './vocabulary';

const HEAD_COUNT = HEADS.length;

export type Options = {
  /** Numbers a feature. */
  readonly width: number;
  readonly epochs: number;
  /** First step of Adagrad; it falls linearly to zero. */
  readonly rate: number;
  /** Share of the features hidden from each example, anew each time. */
  readonly dropout: number;
  readonly seed: number;
  /** Share of a known target that is replaced by the teacher's answer. */
  readonly soften?: number;
  /** Weight of a teacher's answer where no target is known, in units of an authored row. */
  readonly taught?: number;
  /** How often an example is seen in one epoch; once when absent. */
  readonly repeat?: (example: Example) => number;
};

/** A trained network with its parameters in floating point. */
export type Trained = {
  readonly vocabulary: Vocabulary;
  readonly width: number;
  /** vocabulary × width. */
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  /** heads × width. */
  readonly outputs: Float32Array;
  readonly outputBias: Float32Array;
};

/** Adagrad's first sum of squares: keeps the first steps bounded. */
const FIRST_SQUARE = 1e-4;

/**
 * Trains pooled feature rows, a leaky hidden layer and one logistic output a head, by Adagrad on
 * one example at a time (Duchi et al. 2011). Heads without a target learn from `teacher`
 * (probabilities, examples × heads) when it is given, or nothing.
 */
export function train(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  options: Options,
  teacher?: Float32Array,
  start?: Trained,
): Trained {
  const run = new Run(examples, vocabulary, options, teacher);
  const random = createRandom(options.seed);
  if (start) run.copy(start);
  else run.initialise(random);
  const { repeat = () => 1 } = options;
  const order = Int32Array.from(
    examples.flatMap((example, i) => new Array<number>(repeat(example)).fill(i)),
  );
  const steps = options.epochs * order.length;
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      run.learn(index, options.rate * (1 - step / steps), Math.floor(random() * 2 ** 32));
      step++;
    }
  }
  return run.trained;
}

class Run {
  readonly trained: Trained;
  private readonly encoded: Encoded;
  private readonly rowSquares: Float32Array;
  private readonly outputSquares: Float32Array;
  private readonly biasSquares = new Float32Array(HEAD_COUNT).fill(FIRST_SQUARE);
  private readonly hiddenSquares: Float32Array;
  private readonly pooled: Float32Array;
  private readonly hidden: Float32Array;
  private readonly blame: Float32Array;
  private kept: Int32Array;

  constructor(
    private readonly examples: readonly Example[],
    vocabulary: Vocabulary,
    private readonly options: Options,
    private readonly teacher: Float32Array | undefined,
  ) {
    const { width } = options;
    this.trained = {
      vocabulary,
      width,
      rows: new Float32Array(vocabulary.size * width),
      hiddenBias: new Float32Array(width),
      outputs: new Float32Array(HEAD_COUNT * width),
      outputBias: new Float32Array(HEAD_COUNT),
    };
    this.encoded = encodeExamples(examples, vocabulary);
    this.rowSquares = new Float32Array(vocabulary.size).fill(FIRST_SQUARE);
    this.outputSquares = new Float32Array(HEAD_COUNT * width).fill(FIRST_SQUARE);
    this.hiddenSquares = new Float32Array(width).fill(FIRST_SQUARE);
    this.pooled = new Float32Array(width);
    this.hidden = new Float32Array(width);
    this.blame = new Float32Array(width);
    this.kept = new Int32Array(1024);
  }

  initialise(random: () => number): void {
    const bell = () => (random() + random() + random() - 1.5) * 1.2;
    const { rows, outputs, width } = this.trained;
    for (let i = 0; i < rows.length; i++) rows[i] = bell() * 0.1;
    for (let i = 0; i < outputs.length; i++) outputs[i] = bell() / Math.sqrt(width);
  }

  /** Goes on from where another run ended. */
  copy({ rows, hiddenBias, outputs, outputBias }: Trained): void {
    this.trained.rows.set(rows);
    this.trained.hiddenBias.set(hiddenBias);
    this.trained.outputs.set(outputs);
    this.trained.outputBias.set(outputBias);
  }

  learn(index: number, rate: number, dropSeed: number): void {
    const count = this.keep(index, dropSeed);
    const gain = POOL_GAIN / Math.sqrt(count || 1);
    this.forward(count, gain);
    if (!this.backward(index, rate)) return;
    this.updateRows(count, gain, rate);
  }

  /** Features of the example that dropout leaves, in `kept`. */
  private keep(index: number, dropSeed: number): number {
    const { ids, starts } = this.encoded;
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? 0];
    if (this.kept.length < to - from) this.kept = new Int32Array((to - from) * 2);
    const dropBelow = this.options.dropout * 16777216;
    let count = 0;
    for (let i = from; i < to; i++) {
      const id = ids[i] ?? 0;
      if (Math.imul(id ^ dropSeed, 0x9e3779b1) >>> 8 >= dropBelow) this.kept[count++] = id;
    }
    return count;
  }

  private forward(count: number, gain: number): void {
    const { rows, width, hiddenBias } = this.trained;
    const { pooled, hidden, kept } = this;
    pooled.fill(0);
    for (let i = 0; i < count; i++) {
      const from = (kept[i] as number) * width;
      for (let j = 0; j < width; j++) (pooled[j] as number) += rows[from + j] as number;
    }
    for (let j = 0; j < width; j++) {
      const value = (pooled[j] as number) * gain + (hiddenBias[j] as number);
      pooled[j] = value;
      hidden[j] = value < 0 ? value * LEAK : value;
    }
  }

  /** Slope of the loss in one head's output; 0 where the head learns nothing. */
  private slope(index: number, head: number, probability: number): number {
    const { weight, targets } = this.examples[index] as Example;
    const target = targets[head] as number;
    const answer = this.teacher?.[index * HEAD_COUNT + head];
    if (answer === undefined) return target < 0 ? 0 : (probability - target) * weight;
    if (target < 0) return (probability - answer) * (this.options.taught ?? 0);
    const soften = this.options.soften ?? 0;
    return (probability - (1 - soften) * target - soften * answer) * weight;
  }

  /** Updates the outputs and gathers the hidden layer's share in `blame`. False if nothing moved. */
  private backward(index: number, rate: number): boolean {
    const { outputs, outputBias, width } = this.trained;
    const { hidden, blame, outputSquares, biasSquares } = this;
    blame.fill(0);
    let moved = false;
    for (let head = 0; head < HEAD_COUNT; head++) {
      const from = head * width;
      let sum = outputBias[head] as number;
      for (let j = 0; j < width; j++) sum += (outputs[from + j] as number) * (hidden[j] as number);
      const slope = this.slope(index, head, 1 / (1 + Math.exp(-sum)));
      if (slope === 0) continue;
      moved = true;
      (biasSquares[head] as number) += slope * slope;
      (outputBias[head] as number) -= (rate * slope) / Math.sqrt(biasSquares[head] as number);
      for (let j = 0; j < width; j++) {
        const at = from + j;
        (blame[j] as number) += slope * (outputs[at] as number);
        const step = slope * (hidden[j] as number);
        (outputSquares[at] as number) += step * step;
        (outputs[at] as number) -= (rate * step) / Math.sqrt(outputSquares[at] as number);
      }
    }
    return moved;
  }

  private updateRows(count: number, gain: number, rate: number): void {
    const { rows, width, hiddenBias } = this.trained;
    const { blame, pooled, hiddenSquares, rowSquares, kept } = this;
    let square = 0;
    for (let j = 0; j < width; j++) {
      if ((pooled[j] as number) < 0) (blame[j] as number) *= LEAK;
      const step = blame[j] as number;
      square += step * step;
      (hiddenSquares[j] as number) += step * step;
      (hiddenBias[j] as number) -= (rate * step) / Math.sqrt(hiddenSquares[j] as number);
    }
    square = (square * gain * gain) / width;
    for (let i = 0; i < count; i++) {
      const id = kept[i] as number;
      (rowSquares[id] as number) += square;
      const step = (rate * gain) / Math.sqrt(rowSquares[id] as number);
      const from = id * width;
      for (let j = 0; j < width; j++) (rows[from + j] as number) -= step * (blame[j] as number);
    }
  }
}

/** Outputs (before any calibration) of a trained network, examples × heads. */
export function outputsOf(trained: Trained, examples: readonly Example[]): Float32Array {
  const { rows, width, hiddenBias, outputs, outputBias, vocabulary } = trained;
  const { ids, starts } = encodeExamples(examples, vocabulary);
  const answers = new Float32Array(examples.length * HEAD_COUNT);
  const hidden = new Float32Array(width);
  for (let index = 0; index < examples.length; index++) {
    const [start, end] = [starts[index] as number, starts[index + 1] as number];
    const gain = POOL_GAIN / Math.sqrt(end - start || 1);
    hidden.fill(0);
    for (let i = start; i < end; i++) {
      const from = (ids[i] as number) * width;
      for (let j = 0; j < width; j++) (hidden[j] as number) += rows[from + j] as number;
    }
    for (let j = 0; j < width; j++) {
      const value = (hidden[j] as number) * gain + (hiddenBias[j] as number);
      hidden[j] = value < 0 ? value * LEAK : value;
    }
    for (let head = 0; head < HEAD_COUNT; head++) {
      let sum = outputBias[head] as number;
      for (let j = 0; j < width; j++) {
        sum += (outputs[head * width + j] as number) * (hidden[j] as number);
      }
      answers[index * HEAD_COUNT + head] = sum;
    }
  }
  return answers;
}
