import type { ReliabilityBin } from '../types';
import type { Scored } from './binary';

const BINS = 10;

/** Ten bins of equal width; empty ones are left out. */
export function reliability(cases: readonly Scored[]): ReliabilityBin[] {
  const bins = Array.from({ length: BINS }, () => ({ said: 0, seen: 0, count: 0 }));
  for (const { gold, score } of cases) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (!bin) throw new RangeError(`not a probability: ${score}`);
    bin.said += score;
    bin.seen += Number(gold);
    bin.count += 1;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ said, seen, count }) => ({ said: said / count, seen: seen / count, count }));
}

/**
 * Expected calibration error: the mean distance between what was said and what was seen, weighted
 * by bin (Naeini et al. 2015).
 */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  const gaps = bins.map(({ said, seen, count }) => (count / total) * Math.abs(said - seen));
  return gaps.reduce((sum, gap) => sum + gap, 0);
}
