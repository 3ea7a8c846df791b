import { describe, expect, it } from 'vitest';
import { fitPlatt } from '../../../scripts/train/calibrate';
import {
  bestAccuracy,
  bestThreshold,
  calibrationError,
  rocAuc,
} from '../../../scripts/train/metrics';
import { createRandom } from '../../../scripts/train/random';

describe('metrics', () => {
  it.each([
    ['a perfect ranking', [0.9, 0.8, 0.2, 0.1], [1, 1, 0, 0], 1],
    ['the reverse', [0.1, 0.2, 0.8, 0.9], [1, 1, 0, 0], 0],
    ['all equal', [0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0], 0.5],
    ['one pair of four out of order', [0.9, 0.3, 0.5, 0.1], [1, 1, 0, 0], 0.75],
  ])('area under the curve of %s', (_, scores, truth, area) => {
    expect(rocAuc(scores, truth)).toBeCloseTo(area, 10);
  });

  it('finds the threshold of the best F1', () => {
    const scores = [0.9, 0.8, 0.7, 0.2];
    const truth = [1, 0, 1, 0];
    const { threshold, f1 } = bestThreshold(scores, truth);
    expect(threshold).toBe(0.7);
    expect(f1).toBeCloseTo(0.8, 10);
  });

  it('counts right answers at the best cut', () => {
    expect(bestAccuracy([0.9, 0.8, 0.7, 0.2], [1, 0, 1, 0])).toBe(0.75);
    expect(bestAccuracy([0.9, 0.8], [0, 0])).toBe(1);
  });

  it('sees no error in honest probabilities and much in boasts', () => {
    expect(calibrationError([1, 0, 1, 0], [1, 0, 1, 0])).toBe(0);
    expect(calibrationError([1, 1, 1, 1], [1, 0, 0, 0])).toBeCloseTo(0.75, 10);
  });
});

describe('Platt scaling', () => {
  it('recovers the curve that made the labels', () => {
    const random = createRandom(1);
    const outputs = Array.from({ length: 4000 }, () => random() * 12 - 6);
    const truth = outputs.map(x => (random() < 1 / (1 + Math.exp(-(0.5 * x - 1))) ? 1 : 0));
    const { slope, offset } = fitPlatt(outputs, truth);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(offset).toBeCloseTo(-1, 0);
  });

  it('stays finite when the classes are apart', () => {
    const { slope, offset } = fitPlatt([-2, -1, 1, 2], [0, 0, 1, 1]);
    expect(Number.isFinite(slope) && slope > 0).toBe(true);
    expect(Number.isFinite(offset)).toBe(true);
  });
});
