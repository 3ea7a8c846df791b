import type { Contender } from './contenders';
import type { BenchComment } from './stream';

/** Microseconds a comment, and what was found. */
export type Measure = {
  readonly name: string;
  readonly mean: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Share of the toxic comments flagged, by language. */
  readonly found: Readonly<Record<'fr' | 'en', number>>;
  /** Share of the ordinary comments flagged, by language. */
  readonly wrong: Readonly<Record<'fr' | 'en', number>>;
};

/**
 * Runs every contender over the same comments, turn by turn. Of each comment the best of the rounds
 * counts, after one round to warm up: other work of the machine only ever adds time.
 */
export function measure(
  contenders: readonly Contender[],
  comments: readonly BenchComment[],
  rounds: number,
): Measure[] {
  const best = contenders.map(() => new Float64Array(comments.length).fill(Infinity));
  const flagged = contenders.map(() => new Uint8Array(comments.length));
  for (let round = 0; round <= rounds; round++) {
    for (const [i, { flags }] of contenders.entries()) {
      const [times = new Float64Array(), marks = new Uint8Array()] = [best[i], flagged[i]];
      for (const [at, { text }] of comments.entries()) {
        const started = process.hrtime.bigint();
        marks[at] = Number(flags(text));
        const microseconds = Number(process.hrtime.bigint() - started) / 1000;
        if (round > 0) times[at] = Math.min(times[at] ?? Infinity, microseconds);
      }
    }
  }
  return contenders.map(({ name }, i) =>
    summarise(name, best[i] ?? new Float64Array(), flagged[i] ?? new Uint8Array(), comments),
  );
}

function summarise(
  name: string,
  times: Float64Array,
  marks: Uint8Array,
  comments: readonly BenchComment[],
): Measure {
  const sorted = Float64Array.from(times).sort();
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  const share = (toxic: boolean, lang: 'fr' | 'en'): number => {
    let all = 0;
    let flagged = 0;
    for (const [i, comment] of comments.entries()) {
      if (comment.toxic !== toxic || comment.lang !== lang) continue;
      all++;
      flagged += marks[i] ?? 0;
    }
    return all === 0 ? 0 : flagged / all;
  };
  return {
    name,
    mean: sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    found: { fr: share(true, 'fr'), en: share(true, 'en') },
    wrong: { fr: share(false, 'fr'), en: share(false, 'en') },
  };
}

/** Microseconds a comment when so many come in a row, the stream repeated as often as it takes. */
export function growth(
  { flags }: Contender,
  comments: readonly BenchComment[],
  sizes: readonly number[],
): (readonly [size: number, microseconds: number])[] {
  return sizes.map(size => {
    const started = process.hrtime.bigint();
    for (let i = 0; i < size; i++) flags(comments[i % comments.length]?.text ?? '');
    return [size, Number(process.hrtime.bigint() - started) / 1000 / size] as const;
  });
}
