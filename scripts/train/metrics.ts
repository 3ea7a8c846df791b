/** Indices by falling score; ties keep their order. */
function byFallingScore(scores: ArrayLike<number>): number[] {
  return Array.from({ length: scores.length }, (_, i) => i).sort(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b,
  );
}

function countPositive(truth: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < truth.length; i++) if (truth[i] === 1) count++;
  return count;
}

/** Area under the ROC curve: the chance that a positive scores above a negative, ties counted half. */
export function rocAuc(scores: ArrayLike<number>, truth: ArrayLike<number>): number {
  const order = byFallingScore(scores).reverse();
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++;
    for (let i = from; i < to; i++) if (truth[order[i] ?? 0] === 1) ranks += (from + to + 1) / 2;
    from = to;
  }
  const positive = countPositive(truth);
  return (ranks - (positive * (positive + 1)) / 2) / (positive * (truth.length - positive));
}

/** The threshold that gives the best F1 (scores at or above it are flagged), and that F1. */
export function bestThreshold(
  scores: ArrayLike<number>,
  truth: ArrayLike<number>,
): { threshold: number; f1: number } {
  const positive = countPositive(truth);
  let best = { threshold: Number.POSITIVE_INFINITY, f1: 0 };
  let hits = 0;
  byFallingScore(scores).forEach((i, rank) => {
    if (truth[i] === 1) hits++;
    const f1 = (2 * hits) / (rank + 1 + positive);
    if (f1 > best.f1) best = { threshold: scores[i] ?? 0, f1 };
  });
  return best;
}

/** Share of right answers at the best threshold. */
export function bestAccuracy(scores: ArrayLike<number>, truth: ArrayLike<number>): number {
  const negative = truth.length - countPositive(truth);
  let [right, best] = [negative, negative];
  for (const i of byFallingScore(scores)) {
    right += truth[i] === 1 ? 1 : -1;
    best = Math.max(best, right);
  }
  return best / truth.length;
}

/** Expected calibration error in ten bins of equal width (Naeini et al. 2015). */
export function calibrationError(
  probabilities: ArrayLike<number>,
  truth: ArrayLike<number>,
): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
  for (let i = 0; i < probabilities.length; i++) {
    const said = probabilities[i] ?? 0;
    const bin = bins[Math.min(9, Math.floor(said * 10))];
    if (!bin) continue;
    bin.count++;
    bin.said += said;
    bin.was += truth[i] ?? 0;
  }
  const error = bins.reduce((sum, { said, was }) => sum + Math.abs(said - was), 0);
  return error / probabilities.length;
}
