/** Probability = sigmoid(slope × output + offset). */
export type Platt = { readonly slope: number; readonly offset: number };

const STEPS = 100;
/** Keeps the slope finite where a head separates the fold perfectly. */
const RIDGE = 1e-3;
const SMALLEST_STEP = 1e-10;

type Fold = { readonly outputs: ArrayLike<number>; readonly targets: Float64Array };

/**
 * Platt scaling (Platt 1999, with his smoothed targets): fits a logistic curve to a head's outputs
 * by Newton's method with backtracking (Lin, Lin and Weng 2007).
 */
export function fitPlatt(outputs: ArrayLike<number>, truth: ArrayLike<number>): Platt {
  const fold = { outputs, targets: smoothedTargets(truth) };
  let platt: Platt = { slope: 1, offset: 0 };
  let loss = lossOf(platt, fold);
  for (let step = 0; step < STEPS; step++) {
    const { slope, offset } = newtonStep(platt, fold);
    let size = 1;
    let next = platt;
    let nextLoss = Number.POSITIVE_INFINITY;
    for (; size > SMALLEST_STEP && !(nextLoss < loss); size /= 2) {
      next = { slope: platt.slope - size * slope, offset: platt.offset - size * offset };
      nextLoss = lossOf(next, fold);
    }
    if (!(nextLoss < loss)) break;
    platt = next;
    loss = nextLoss;
  }
  return platt;
}

function smoothedTargets(truth: ArrayLike<number>): Float64Array {
  const targets = Float64Array.from(truth);
  const positive = targets.reduce((sum, target) => sum + target, 0);
  const high = (positive + 1) / (positive + 2);
  const low = 1 / (targets.length - positive + 2);
  return targets.map(target => (target === 1 ? high : low));
}

function lossOf({ slope, offset }: Platt, { outputs, targets }: Fold): number {
  let loss = (RIDGE / 2) * (slope - 1) ** 2;
  targets.forEach((target, i) => {
    const logit = slope * (outputs[i] ?? 0) + offset;
    // log(1 + exp(logit)) - target × logit, without overflow
    loss += Math.max(logit, 0) + Math.log1p(Math.exp(-Math.abs(logit))) - target * logit;
  });
  return loss;
}

function newtonStep({ slope, offset }: Platt, { outputs, targets }: Fold): Platt {
  let [gradientA, gradientB] = [RIDGE * (slope - 1), 0];
  let [aa, ab, bb] = [RIDGE, 0, 1e-9];
  targets.forEach((target, i) => {
    const x = outputs[i] ?? 0;
    const probability = 1 / (1 + Math.exp(-(slope * x + offset)));
    const curve = probability * (1 - probability);
    gradientA += (probability - target) * x;
    gradientB += probability - target;
    aa += curve * x * x;
    ab += curve * x;
    bb += curve;
  });
  const determinant = aa * bb - ab * ab;
  return {
    slope: (bb * gradientA - ab * gradientB) / determinant,
    offset: (aa * gradientB - ab * gradientA) / determinant,
  };
}
