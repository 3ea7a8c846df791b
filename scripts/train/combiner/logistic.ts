/** A fitted logistic regression. */
export type Logistic = { readonly bias: number; readonly weights: readonly number[] };

const STEPS = 25;

/** Probability that it gives to one row. */
export function predict({ bias, weights }: Logistic, row: readonly number[]): number {
  const sum = weights.reduce((total, weight, j) => total + weight * (row[j] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * Logistic regression with a ridge penalty (`ridge` × weight² / 2 a row), by Newton's method. Meant
 * for at most a hundred columns.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  ridge: number,
): Logistic {
  const width = rows[0]?.length ?? 0;
  const size = width + 1;
  let solution = new Float64Array(size);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopes(rows, truth, solution, ridge);
    const move = solve(curvature, gradient);
    // Newton overshoots when classes are nearly apart: no step is longer than 2 in any direction.
    const longest = move.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const shrink = Math.min(1, 2 / (longest || 1));
    solution = solution.map((value, j) => value - shrink * (move[j] ?? 0));
    if (longest < 1e-6) break;
  }
  return { bias: solution[width] ?? 0, weights: Array.from(solution.subarray(0, width)) };
}

function slopes(
  rows: readonly (readonly number[])[],
  truth: readonly number[],
  solution: Float64Array,
  ridge: number,
) {
  const size = solution.length;
  const gradient = new Float64Array(size);
  const curvature = Array.from({ length: size }, () => new Float64Array(size));
  rows.forEach((row, i) => {
    const inputs = [...row, 1];
    const sum = inputs.reduce((total, input, j) => total + input * (solution[j] ?? 0), 0);
    const probability = 1 / (1 + Math.exp(-sum));
    const error = (probability - (truth[i] ?? 0)) / rows.length;
    const curve = (probability * (1 - probability) + 1e-9) / rows.length;
    inputs.forEach((a, j) => {
      if (a === 0) return;
      gradient[j] = (gradient[j] ?? 0) + error * a;
      const line = curvature[j];
      if (!line) return;
      for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + curve * a * (inputs[k] ?? 0);
    });
  });
  for (let j = 0; j < size - 1; j++) {
    gradient[j] = (gradient[j] ?? 0) + ridge * (solution[j] ?? 0);
    const line = curvature[j];
    if (line) line[j] = (line[j] ?? 0) + ridge;
  }
  return { gradient, curvature };
}

/** Solves a symmetric positive system by Gaussian elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lines = matrix.map((line, i) => Float64Array.from([...line, right[i] ?? 0]));
  for (let i = 0; i < size; i++) {
    const pivot = lines[i] ?? new Float64Array(size + 1);
    const head = pivot[i] || 1e-12;
    for (let k = i + 1; k < size; k++) {
      const line = lines[k] ?? pivot;
      const factor = (line[i] ?? 0) / head;
      if (factor === 0) continue;
      for (let j = i; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (pivot[j] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    const line = lines[i] ?? new Float64Array(size + 1);
    let rest = line[size] ?? 0;
    for (let j = i + 1; j < size; j++) rest -= (line[j] ?? 0) * (solution[j] ?? 0);
    solution[i] = rest / (line[i] || 1e-12);
  }
  return solution;
}
