import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chance, snippet, variants } from './augment';
import { authoredTargets, type Example, lessonTargets, toExample } from './examples';
import { isHeldOut } from './fold';
import { identityExamples } from './identity';
import { type AuthoredRow, type RawRow, readAuthored, readJsonLines } from './rows';
import { SOURCES, type Source } from './sources';
import { plainWords, shingles } from './words';

/** A training text that shares a run of this many words with a development text is dropped. */
const SHARED_RUN = 6;
/** Of the lines in other languages, one in five is kept out. */
const OTHER_WEIGHT = 1;

/** Of a larger set this many rows are drawn: more of them change little and take long. */
const LARGEST_SET = 8000;

/** How many rows of one set were read, used and dropped, and why. */
export type SetReport = {
  readonly name: string;
  readonly origin: string;
  readonly licence: string;
  readonly mapping: string;
  readonly read: number;
  readonly used: number;
  readonly sharedWithDev: number;
};

/** A row of the development fold, ready to be scored. */
export type HeldRow = { readonly row: AuthoredRow; readonly example: Example };

export type Collection = {
  readonly training: Example[];
  readonly held: HeldRow[];
  readonly reports: SetReport[];
};

/** Where the data lie: `data/` of the project, and `../shared/data` when it is there. */
export type Places = { readonly authored: string; readonly shared: string };

/** Every run of six words in the development sets, to keep training apart from them. */
function developmentRuns(shared: string): Set<string> {
  const folder = join(shared, 'dev');
  const runs = new Set<string>();
  if (!existsSync(folder)) return runs;
  for (const name of readdirSync(folder).filter(file => file.endsWith('.jsonl'))) {
    for (const { text } of readJsonLines<RawRow>(join(folder, name))) {
      for (const run of shingles(plainWords(text), SHARED_RUN)) runs.add(run);
    }
  }
  return runs;
}

function readSource(source: Source, shared: string, forbidden: Set<string>) {
  const rows = readJsonLines<RawRow>(join(shared, 'train', `${source.file}.jsonl`));
  const lessons = rows.flatMap(row => {
    const lesson = source.lesson(row);
    return lesson ? [{ row, lesson }] : [];
  });
  const clean = lessons.filter(({ row }) => !sharesRun(row.text, forbidden));
  const share = LARGEST_SET / clean.length;
  const apart = clean.filter(({ row }) => chance(`draw ${row.id}`) < share);
  const weight = Math.min(1, source.worth / Math.max(1, apart.length));
  const examples = apart.flatMap(({ row, lesson }) => {
    const targets = lessonTargets(lesson, row.lang);
    return [
      toExample(row.text, source.file, weight, targets),
      ...(row.lang === 'fr' ? snippet(row.text, 'snippet', targets) : []),
    ];
  });
  const report: SetReport = {
    name: source.file,
    origin: source.origin,
    licence: source.licence,
    mapping: source.mapping,
    read: rows.length,
    used: apart.length,
    sharedWithDev: lessons.length - clean.length,
  };
  return { examples, report };
}

function sharesRun(text: string, forbidden: Set<string>): boolean {
  return shingles(plainWords(text), SHARED_RUN).some(run => forbidden.has(run));
}

/** Lines in other languages teach the language heads that there is more than French and English. */
function otherLanguages(authored: string): Example[] {
  const rows = readJsonLines<RawRow>(join(authored, 'other_languages.jsonl'));
  return rows.flatMap(row => {
    const targets = lessonTargets({}, row.lang);
    return [
      toExample(row.text, 'other_languages', OTHER_WEIGHT, targets),
      ...snippet(row.text, 'snippet', targets),
    ];
  });
}

/** Reads everything there is to learn from. Works without `../shared`, with less. */
export function collect({ authored, shared }: Places): Collection {
  const forbidden = developmentRuns(shared);
  const rows = readAuthored(authored);
  const apart = rows.filter(row => !sharesRun(row.text, forbidden));
  const heldOut = isHeldOut(apart);
  const training = apart.flatMap((row, i) => (heldOut[i] ? [] : variants(row)));
  const held = apart.flatMap((row, i) =>
    heldOut[i] ? [{ row, example: toExample(row.text, 'held', 1, authoredTargets(row)) }] : [],
  );
  const reports: SetReport[] = [
    {
      name: 'data/',
      origin: 'written for this project',
      licence: "the project's own",
      mapping: 'labels of the taxonomy; a fifth is held out',
      read: rows.length,
      used: apart.length - held.length,
      sharedWithDev: rows.length - apart.length,
    },
  ];
  training.push(...otherLanguages(authored), ...identityExamples());
  for (const source of SOURCES) {
    if (!existsSync(join(shared, 'train', `${source.file}.jsonl`))) continue;
    const { examples, report } = readSource(source, shared, forbidden);
    for (const example of examples) training.push(example);
    reports.push(report);
  }
  return { training, held, reports };
}
