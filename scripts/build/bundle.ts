import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Not minified: store reviewers read what ships. */
const COMMON: esbuild.BuildOptions = {
  bundle: true,
  minify: false,
  legalComments: 'inline',
  charset: 'utf8',
  target: ['chrome121', 'firefox140'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  loader: { '.bin': 'base64' },
  logLevel: 'warning',
};

const CHUNKS = 'shared/[name]-[hash]';

/** Writes the scripts and styles of one package into `out`. */
export async function bundle(root: string, out: string): Promise<void> {
  const at = (path: string): string => join(root, 'src', path);
  await Promise.all([
    // Content scripts are classic scripts; a module cannot be one.
    esbuild.build({ ...COMMON, format: 'iife', entryPoints: [at('content.ts')], outdir: out }),
    // Separate files, because the stores' linter refuses to parse one above 5 MB:
    // https://github.com/mozilla/addons-linter/blob/master/src/const.js
    esbuild.build({
      ...COMMON,
      format: 'esm',
      splitting: true,
      chunkNames: CHUNKS,
      entryPoints: { background: at('background.ts') },
      outdir: out,
    }),
    // Popup and options share one copy of Preact.
    esbuild.build({
      ...COMMON,
      format: 'esm',
      splitting: true,
      chunkNames: CHUNKS,
      entryPoints: [
        at('popup/popup.tsx'),
        at('popup/popup.css'),
        at('options/options.tsx'),
        at('options/options.css'),
      ],
      outbase: join(root, 'src'),
      outdir: out,
    }),
  ]);
}
