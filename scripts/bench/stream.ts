import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One comment of the stream; `toxic` is what its source says. */
export type BenchComment = {
  readonly text: string;
  readonly toxic: boolean;
  readonly lang: 'fr' | 'en';
};

const DEV = join(import.meta.dirname, '../../../shared/data/dev');

/** Reviews, complaints and talk: what a community manager reads most of the time. */
const ORDINARY = [
  ...['appreviews_fr', 'restaurants_fr', 'youtube_benign_fr'],
  ...['airline_en', 'trustpilot_en', 'complaints_en', 'wiki_gc_en'],
];
const ABUSIVE = [
  'toxifrench_fr',
  'hateday_fr',
  'jigsaw_balanced_fr',
  'youtoxic_en',
  'toxic_spans_en',
];

/** Toxic comments among a hundred: near what moderated public pages report. */
const TOXIC_SHARE = 0.03;
/** Comments of the sites the extension reads are short; essays would hide the cost of the others. */
const LONGEST = 400;

/** A stream of both languages in equal parts, 3 % of it toxic, in a seeded order. */
export function naturalStream(size: number, seed: number): BenchComment[] {
  const random = seeded(seed);
  const ordinary = ORDINARY.flatMap(read).filter(({ toxic }) => !toxic);
  const abusive = ABUSIVE.flatMap(read).filter(({ toxic }) => toxic);
  const draw = (from: readonly BenchComment[], lang: 'fr' | 'en', count: number): BenchComment[] =>
    shuffle(
      from.filter(comment => comment.lang === lang),
      random,
    ).slice(0, count);
  const toxic = Math.round((size * TOXIC_SHARE) / 2);
  const rest = Math.round(size / 2) - toxic;
  return shuffle(
    (['fr', 'en'] as const).flatMap(lang => [
      ...draw(abusive, lang, toxic),
      ...draw(ordinary, lang, rest),
    ]),
    random,
  );
}

function read(name: string): BenchComment[] {
  return readFileSync(join(DEV, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { text: string; label: string; lang: 'fr' | 'en' })
    .filter(({ text }) => text.length <= LONGEST)
    .map(({ text, label, lang }) => ({ text, lang, toxic: isToxic(label) }));
}

function isToxic(label: string): boolean {
  return label === 'toxic' || label === 'toxic_with_spans';
}

/** Mulberry32: the order must be the same from one run to the next. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
