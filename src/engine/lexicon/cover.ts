/** Stretches of text by entry, to ask in logarithmic time whether one of them holds a place. */
export type Cover = {
  /** Stretches of one entry come by ascending start. */
  readonly add: (entry: number, start: number, end: number) => void;
  readonly holds: (entry: number, start: number, end: number) => boolean;
};

type Stretches = { readonly starts: number[]; readonly furthest: number[] };

export function createCover(): Cover {
  const byEntry = new Map<number, Stretches>();
  return {
    add: (entry, start, end) => {
      const known = byEntry.get(entry) ?? { starts: [], furthest: [] };
      byEntry.set(entry, known);
      known.starts.push(start);
      known.furthest.push(Math.max(end, known.furthest.at(-1) ?? 0));
    },
    holds: (entry, start, end) => {
      const known = byEntry.get(entry);
      if (!known) return false;
      const last = lastAtMost(known.starts, start);
      return last >= 0 && (known.furthest[last] ?? 0) >= end;
    },
  };
}

/** Index of the last value that is at most `limit`, -1 when there is none. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
