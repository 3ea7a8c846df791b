import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { bundle } from './bundle';
import { writeLexicon } from './lexicon';
import { type BrowserName, buildManifest } from './manifest';

export { ROOT };

const BROWSERS: readonly BrowserName[] = ['chrome', 'firefox'];

/** Builds both packages into `dist/chrome` and `dist/firefox`, from nothing. */
export async function build(): Promise<void> {
  await writeLexicon(ROOT);
  await Promise.all(BROWSERS.map(buildFor));
}

async function buildFor(browser: BrowserName): Promise<void> {
  const out = join(ROOT, 'dist', browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const manifest = await buildManifest(browser, {
    manifest: join(ROOT, 'manifest.json'),
    package: join(ROOT, 'package.json'),
  });
  await Promise.all([
    bundle(ROOT, out),
    writeFile(join(out, 'manifest.json'), manifest),
    ...STATIC_FILES.map(([from, to]) => cp(join(ROOT, from), join(out, to), { recursive: true })),
  ]);
}

const STATIC_FILES = [
  ['src/_locales', '_locales'],
  ['src/page/highlight.css', 'highlight.css'],
  ['src/popup/popup.html', 'popup/popup.html'],
  ['src/options/options.html', 'options/options.html'],
  ['icons/icon-16.png', 'icons/icon-16.png'],
  ['icons/icon-32.png', 'icons/icon-32.png'],
  ['icons/icon-48.png', 'icons/icon-48.png'],
  ['icons/icon-128.png', 'icons/icon-128.png'],
  ['LICENSE', 'LICENSE'],
  ['NOTICE.md', 'NOTICE.md'],
] as const;

if (process.argv[1] === import.meta.filename) {
  await build();
}
