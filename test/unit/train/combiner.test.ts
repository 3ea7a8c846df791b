import { describe, expect, it } from 'vitest';
import { fitLogistic, predict } from '../../../scripts/train/combiner/logistic';
import { createRandom } from '../../../scripts/train/random';

describe('the regression that weighs rules against the model', () => {
  it('recovers the weights that made the labels', () => {
    const random = createRandom(2);
    const rows = Array.from({ length: 4000 }, () => [random() * 4 - 2, random() * 4 - 2]);
    const truth = rows.map(([a = 0, b = 0]) =>
      random() < 1 / (1 + Math.exp(-(a - 2 * b + 0.5))) ? 1 : 0,
    );
    const { bias, weights } = fitLogistic(rows, truth, 1e-4);
    expect(weights[0]).toBeCloseTo(1, 0);
    expect(weights[1]).toBeCloseTo(-2, 0);
    expect(bias).toBeCloseTo(0.5, 0);
  });

  it('stays finite on classes that are apart, and predicts them', () => {
    const rows = [[-2], [-1], [1], [2]];
    const fitted = fitLogistic(rows, [0, 0, 1, 1], 1e-3);
    expect(Number.isFinite(fitted.weights[0])).toBe(true);
    expect(predict(fitted, [-2])).toBeLessThan(0.2);
    expect(predict(fitted, [2])).toBeGreaterThan(0.8);
  });

  it('ignores a column that says nothing', () => {
    const rows = Array.from({ length: 40 }, (_, i) => [i % 2, 0]);
    const { weights } = fitLogistic(
      rows,
      rows.map(([a]) => a ?? 0),
      1e-3,
    );
    expect(weights[1]).toBeCloseTo(0, 6);
  });
});
