export type Judged = { readonly gold: boolean; readonly said: boolean };
export type Scored = { readonly gold: boolean; readonly score: number };

export type Binary = {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly accuracy: number;
  /** Share of the negatives that were flagged. */
  readonly falsePositiveRate: number;
  readonly count: number;
};

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Precision, recall, F1, accuracy and false-positive rate of yes-or-no answers. */
export function binary(cases: readonly Judged[]): Binary {
  const count = (gold: boolean, said: boolean): number =>
    cases.filter(c => c.gold === gold && c.said === said).length;
  const [tp, fp, fn] = [count(true, true), count(false, true), count(true, false)];
  const negatives = cases.length - tp - fn;
  const [precision, recall] = [ratio(tp, tp + fp), ratio(tp, tp + fn)];
  return {
    precision,
    recall,
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    accuracy: ratio(tp + negatives - fp, cases.length),
    falsePositiveRate: ratio(fp, negatives),
    count: cases.length,
  };
}

/**
 * Area under the ROC curve: the chance that a positive scores above a negative, ties counted half
 * (Mann–Whitney U from midranks).
 */
export function rocAuc(cases: readonly Scored[]): number {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  const positives = sorted.filter(({ gold }) => gold).length;
  const negatives = sorted.length - positives;
  let rankSum = 0;
  for (let from = 0; from < sorted.length; ) {
    let to = from;
    while (sorted[to]?.score === sorted[from]?.score && to < sorted.length) to += 1;
    const midrank = (from + 1 + to) / 2;
    rankSum += midrank * sorted.slice(from, to).filter(({ gold }) => gold).length;
    from = to;
  }
  return ratio(rankSum - (positives * (positives + 1)) / 2, positives * negatives);
}
