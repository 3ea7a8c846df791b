import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { loadBundledEngine } from './bundled-engine';
import { peers, sangFroid } from './contenders';
import { growth, type Measure, measure } from './measure';
import { naturalStream } from './stream';

/**
 * Speed beside what it buys: `npm run bench [comments] [rounds]`. The same comments, in the same
 * process, for the engine's full verdict and for the yes or no of the word filters of npm.
 */
const [size = 3000, rounds = 5] = process.argv.slice(2).map(Number);
const SEED = 20_261_125;
const SIZES = [100, 1000, 10_000, 100_000];

if (!existsSync(join(import.meta.dirname, '../../../shared/data/dev'))) {
  console.error('npm run bench reads ../shared/data/dev, which only the maintainers have.');
  process.exit(2);
}

const comments = naturalStream(size, SEED);
const engine = sangFroid(await loadBundledEngine());
const characters = comments.reduce((sum, { text }) => sum + text.length, 0) / comments.length;
const toxic = comments.filter(comment => comment.toxic).length;
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(
  `${comments.length} comments of ${characters.toFixed(0)} characters, ${toxic} of them toxic; best of ${rounds} rounds; microseconds a comment\n`,
);

const [own, ...others] = measure([engine, ...peers()], comments, rounds);
if (own) printTable(own, others);

console.log('\nGrowth of the engine: comments in a row, microseconds each');
for (const [count, microseconds] of growth(engine, comments, SIZES)) {
  console.log(`${String(count).padStart(8)}${microseconds.toFixed(1).padStart(10)}`);
}

/** Times as multiples of the engine's, and shares of toxic and ordinary comments flagged. */
function printTable(own: Measure, others: readonly Measure[]): void {
  console.log(
    row('', 'mean', 'ratio', 'p50', 'p95', 'p99', 'found fr', 'found en', 'wrong fr', 'wrong en'),
  );
  for (const { name, mean, p50, p95, p99, found, wrong } of [own, ...others]) {
    const times = [mean, mean / own.mean, p50, p95, p99].map(value => value.toFixed(2));
    const shares = [found.fr, found.en, wrong.fr, wrong.en].map(
      value => `${(value * 100).toFixed(1)} %`,
    );
    console.log(row(name, ...times, ...shares));
  }
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(18) + cells.map(cell => cell.padStart(10)).join('');
}
