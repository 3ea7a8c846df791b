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

/**
 * Modules of the background that ship as files of their own, because the stores' linter refuses to
 * parse a file above 5 MB: https://github.com/mozilla/addons-linter/blob/master/src/const.js
 */
const APART = {
  lexicon: 'engine/generated/lexicon.bin',
  weights: 'engine/model/weights.bin',
  nlp: 'engine/nlp/wink.ts',
} as const;

/** Writes the scripts and styles of one package into `out`. */
export async function bundle(root: string, out: string): Promise<void> {
  const at = (path: string): string => join(root, 'src', path);
  await Promise.all([
    // Content scripts are classic scripts; a module cannot be one. It carries the text of its style
    // sheet for shadow roots, which the manifest's does not reach.
    esbuild.build({
      ...COMMON,
      format: 'iife',
      loader: { '.css': 'text' },
      entryPoints: [at('content.ts')],
      outdir: out,
    }),
    esbuild.build({
      ...COMMON,
      format: 'esm',
      entryPoints: [at('background.ts')],
      plugins: [keepApart(at)],
      outdir: out,
    }),
    esbuild.build({
      ...COMMON,
      format: 'esm',
      entryPoints: Object.entries(APART).map(([name, path]) => ({ in: at(path), out: name })),
      outdir: out,
    }),
    // Popup and options share one copy of Preact.
    esbuild.build({
      ...COMMON,
      format: 'esm',
      splitting: true,
      chunkNames: 'shared/[name]-[hash]',
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

function keepApart(at: (path: string) => string): esbuild.Plugin {
  const files = new Map<string, string>(
    Object.entries(APART).map(([name, path]) => [at(path), `./${name}.js`]),
  );
  return {
    name: 'keep-apart',
    setup({ onResolve, resolve }) {
      onResolve(
        { filter: /\.bin$|\/nlp\/wink$/ },
        async ({ path, resolveDir, kind, pluginData }) => {
          if (pluginData === keepApart) {
            return undefined;
          }
          const { path: file } = await resolve(path, { resolveDir, kind, pluginData: keepApart });
          const apart = files.get(file);
          return apart === undefined ? undefined : { path: apart, external: true };
        },
      );
    },
  };
}
