/**
 * The door of every npm script: makes sure of what the task needs, then runs it. Plain JavaScript
 * without dependencies, because it must work before anything is installed. What it says goes to
 * standard error: standard output belongs to the task.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowsers, ensureNode, ensurePackages, ROOT, say } from './setup.mjs';

/** Tasks by name: the script to run, and whether it needs both, one or no browser. */
const TASKS = {
  start: { script: 'scripts/start/index.ts', browsers: 'one' },
  test: { script: 'scripts/test/index.ts', browsers: 'both' },
  dev: { script: 'scripts/dev.ts', browsers: 'one' },
  build: { script: 'scripts/build/index.ts', browsers: 'none' },
  analyze: { script: 'scripts/analyze.ts', browsers: 'none' },
  suggest: { script: 'scripts/suggest.ts', browsers: 'none' },
  eval: { script: 'scripts/eval/index.ts', browsers: 'none' },
  bench: { script: 'scripts/bench/index.ts', browsers: 'none' },
  fuzz: { script: 'scripts/fuzz.ts', browsers: 'none' },
  train: { script: 'scripts/train/index.ts', browsers: 'none' },
  'replies:book': { script: 'scripts/replies-book/index.ts', browsers: 'none' },
  icons: { script: 'scripts/icons.ts', browsers: 'none' },
};

const [name = '', ...args] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  say(`unknown task "${name}"; there are: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
ensureNode();
ensurePackages();
ensureBrowsers(task.browsers);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', join(ROOT, task.script), ...args],
  {
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
