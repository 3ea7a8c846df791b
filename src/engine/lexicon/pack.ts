import { LABELS } from '../labels';
import type { Severity } from '../types';
import type { LexiconData, Link, LinkKind } from './lexicon-data';
import type { EntryInfo } from './types';

/** Everything of a lexicon but its automaton. */
type Knowledge = Omit<LexiconData, 'automaton'>;

/** An entry as a row of numbers and one word; names are indexes into `names`. */
type Row = readonly [
  lemma: string,
  className: number,
  tags: readonly number[],
  lang: number,
  label: number,
  severity: number,
  sure: number,
  flags: number,
  region: number,
];

export type Packed = {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  /** For each term: how many links, then each as `entry * KINDS + kind`, doubled, plus one when accents follow. */
  readonly links: readonly number[];
  readonly accents: readonly string[];
  readonly others: readonly number[];
};

const KINDS: readonly LinkKind[] = ['form', 'variant', 'friend', 'positive', 'opener'];
const LANGS = ['fr', 'en'] as const;
const NONE = -1;
const NEEDS_TARGET = 1;
const JOINED = 2;

/** Folds the repeated names and objects away: a fifth of the size of plain JSON, read at each start. */
export function packKnowledge({ entries, joined, terms, others }: Knowledge): Packed {
  const names = new Index();
  const accents = new Index();
  const rows = entries.map((entry, index): Row => {
    const { lemma, tags, needsTarget } = entry;
    return [
      lemma,
      names.of(entry.class),
      tags.map(tag => names.of(tag)),
      entry.lang === undefined ? NONE : LANGS.indexOf(entry.lang),
      entry.label === undefined ? NONE : LABELS.indexOf(entry.label),
      entry.severity ?? NONE,
      entry.sure ?? NONE,
      (needsTarget ? NEEDS_TARGET : 0) + (joined[index] === true ? JOINED : 0),
      entry.region === undefined ? NONE : names.of(entry.region),
    ];
  });
  const links = terms.flatMap(term => [
    term.length,
    ...term.flatMap(({ entry, kind, accents: form }) => {
      const code = ((entry + 1) * KINDS.length + KINDS.indexOf(kind)) * 2;
      return form === undefined ? [code] : [code + 1, accents.of(form)];
    }),
  ]);
  return { names: names.values, rows, links, accents: accents.values, others };
}

/** Undoes `packKnowledge`. */
export function unpackKnowledge({ names, rows, links, accents, others }: Packed): Knowledge {
  const name = (index: number): string => names[index] ?? '';
  const entries = rows.map(
    ([lemma, className, tags, lang, label, severity, sure, flags, region]) => {
      const entry: EntryInfo = {
        lemma,
        class: name(className),
        tags: tags.map(name),
        needsTarget: (flags & NEEDS_TARGET) > 0,
        ...optional('lang', LANGS[lang]),
        ...optional('label', LABELS[label]),
        ...optional('severity', severity === NONE ? undefined : (severity as Severity)),
        ...optional('sure', sure === NONE ? undefined : sure),
        ...optional('region', names[region]),
      };
      return entry;
    },
  );
  const joined = rows.map(([, , , , , , , flags]) => (flags & JOINED) > 0);
  return { entries, joined, terms: unpackTerms(links, accents), others };
}

function unpackTerms(links: readonly number[], accents: readonly string[]): Link[][] {
  const terms: Link[][] = [];
  let at = 0;
  const next = (): number => links[at++] ?? 0;
  while (at < links.length) {
    terms.push(
      Array.from({ length: next() }, () => {
        const code = next();
        const place = code >> 1;
        const kind = KINDS[place % KINDS.length] ?? 'form';
        const entry = Math.floor(place / KINDS.length) - 1;
        return code % 2 === 0 ? { entry, kind } : { entry, kind, accents: accents[next()] ?? '' };
      }),
    );
  }
  return terms;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined) {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value });
}

/** Numbers each text once. */
class Index {
  readonly #places = new Map<string, number>();

  of(text: string): number {
    const place = this.#places.get(text) ?? this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  get values(): string[] {
    return [...this.#places.keys()];
  }
}
