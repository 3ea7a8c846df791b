import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './browsers';

/** Where the build writes the packages; another folder tests packages from elsewhere, e.g. a store. */
const { SANG_FROID_DIST = join(import.meta.dirname, '../../dist') } = process.env;

export const DIST: Readonly<Record<BrowserName, string>> = {
  chromium: join(SANG_FROID_DIST, 'chrome'),
  firefox: join(SANG_FROID_DIST, 'firefox'),
};

/**
 * A copy of a package whose manifest differs in one key: `host_permissions` also holds `hosts`,
 * as if the user had granted them (no browser lets a test answer the permission prompt).
 */
export async function withGrantedHosts(dist: string, hosts: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'sang-froid-dist-'));
  await cp(dist, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  manifest.host_permissions = [...manifest.host_permissions, ...hosts];
  await writeFile(path, JSON.stringify(manifest, null, 2));
  return copy;
}

/** Throws when there is no package to test. */
export function requirePackage(dist: string): void {
  if (!existsSync(join(dist, 'manifest.json'))) {
    throw new Error(`${dist} holds no package: run "npm run build" first`);
  }
}
