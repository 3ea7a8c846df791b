import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

type Step = { readonly name: string; readonly command: readonly string[] };

const bin = (name: string, ...args: string[]): string[] => [
  join(ROOT, 'node_modules/.bin', name),
  ...args,
];
const script = (path: string): string[] => [process.execPath, '--import', 'tsx', join(ROOT, path)];

/** Cheap checks first: a wrong type is known in seconds, a wrong highlight in minutes. */
const STEPS: readonly Step[] = [
  { name: 'lint', command: bin('biome', 'ci', '--error-on-warnings') },
  { name: 'types', command: bin('tsc', '-p', 'tsconfig.json') },
  { name: 'pure', command: bin('tsc', '-p', 'tsconfig.pure.json') },
  { name: 'build', command: script('scripts/build/index.ts') },
  { name: 'dead code', command: bin('knip') },
  { name: 'unit', command: bin('vitest', 'run') },
  { name: 'package', command: script('scripts/test/package-lint.ts') },
  { name: 'browsers', command: bin('vitest', 'run', '-c', 'vitest.e2e.config.ts') },
];

/** Runs every step named on the command line, or all; stops at the first that fails. */
const named = process.argv.slice(2);
for (const { name, command } of STEPS.filter(
  step => named.length === 0 || named.includes(step.name),
)) {
  const [executable = '', ...args] = command;
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(executable, args, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(1);
  }
  console.log(`── ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
