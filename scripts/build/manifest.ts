import { readFile } from 'node:fs/promises';
import { builtInMatches } from '../../src/sites/registry';

export type BrowserName = 'chrome' | 'firefox';

/** Where the source manifest and the package version are. */
type Sources = { readonly manifest: string; readonly package: string };

/**
 * Floors: CSS Custom Highlight API (Chrome 105, Firefox 140), optional hosts (Chrome 102), the
 * consent key (Firefox 140, Android 142). Firefox has no service worker, Chrome no background page.
 */
const ONLY_IN = {
  chrome: {
    minimum_chrome_version: '121',
    background: { service_worker: 'background.js', type: 'module' },
  },
  firefox: {
    background: { scripts: ['background.js'], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'sang-froid@sang-froid.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
} as const;

/** The manifest of one browser: the source manifest, the version, the sites' addresses, and what only that browser knows. */
export async function buildManifest(browser: BrowserName, sources: Sources): Promise<string> {
  const source = JSON.parse(await readFile(sources.manifest, 'utf8'));
  const { version } = JSON.parse(await readFile(sources.package, 'utf8'));
  const [contentScript] = source.content_scripts;
  const manifest = {
    ...source,
    version,
    host_permissions: builtInMatches,
    content_scripts: [{ ...contentScript, matches: builtInMatches }],
    ...ONLY_IN[browser],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
