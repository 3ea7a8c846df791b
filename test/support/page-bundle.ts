import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The part of the content script that finds and reads comments, to be run in a page itself: the
 * shipped script tells nobody the words of comments without a label.
 */
export async function bundleReader(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { siteOf } from './src/sites/registry';
        import { commentsIn, readComment } from './src/page/find-comments';
        const page = document.documentElement;
        const site = siteOf(new URL(location.href), page);
        const texts = site === null ? [] : commentsIn(site, page)
          .map(comment => readComment(site, comment))
          .filter(found => found !== null)
          .map(found => found.text);
        globalThis.read = { site: site?.id ?? null, texts };`,
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: ['chrome121', 'firefox140'],
  });
  return outputFiles[0]?.text ?? '';
}

/** What our reader finds in a page. */
export function readPage(
  page: Page,
  bundle: string,
): Promise<{ readonly site: string | null; readonly texts: readonly string[] }> {
  return page.evaluate(`${bundle}; read`) as Promise<{ site: string | null; texts: string[] }>;
}
