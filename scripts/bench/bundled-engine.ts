import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Engine } from '../../src/engine/engine';

const ROOT = join(import.meta.dirname, '../..');
/** Inside node_modules, so that the packages left outside of the bundle are found. */
const FOLDER = join(ROOT, 'node_modules/.cache/sang-froid');

/**
 * The engine bundled as it ships: tsx wraps every function to keep its name, which no user pays for.
 */
export async function loadBundledEngine(): Promise<Engine> {
  await mkdir(FOLDER, { recursive: true });
  const outfile = join(FOLDER, 'bench-engine.mjs');
  await build({
    entryPoints: [join(ROOT, 'scripts/lib/assets.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    define: { 'import.meta.dirname': JSON.stringify(join(ROOT, 'scripts/lib')) },
    logLevel: 'error',
  });
  const { loadEngine } = (await import(pathToFileURL(outfile).href)) as { loadEngine(): Engine };
  return loadEngine();
}
