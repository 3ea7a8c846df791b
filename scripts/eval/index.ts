import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createEngine } from '../../src/engine/engine';
import { loadAssets } from '../lib/assets';
import { compare, type Snapshot, snapshot } from './compare';
import { readOptions } from './options';
import { htmlReport } from './reports/html';
import { comparisonText, textReport } from './reports/text';
import { evaluate } from './sections';

/** `npm run eval`: measures the engine on the development sets (see ENGINE figures in the report). */
function main(): void {
  const options = readOptions(process.argv.slice(2));
  const root = join(import.meta.dirname, '../..');
  const shared = join(root, '../shared');
  if (!existsSync(shared)) {
    console.error(`The development sets are not in this repository; ${shared} is absent.`);
    process.exitCode = 1;
    return;
  }
  const { model, ...withoutModel } = loadAssets();
  const assets = options.rules || model === undefined ? withoutModel : { ...withoutModel, model };
  const engine = createEngine(assets);
  const { sections, outcomes } = evaluate(engine, { shared, data: join(root, 'data') });
  const now = snapshot(sections, outcomes);
  const before = options.compare === undefined ? undefined : readSnapshot(options.compare);
  const comparison = before && compare(before, now, outcomes);
  console.log(textReport(sections));
  if (comparison) console.log(`\n${comparisonText(comparison)}`);
  write(options.html, htmlReport(sections, comparison));
  if (options.json !== undefined) write(options.json, JSON.stringify(now));
  console.error(`\nReport: ${options.html}`);
}

const readSnapshot = (path: string): Snapshot => JSON.parse(readFileSync(path, 'utf8')) as Snapshot;

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

main();
