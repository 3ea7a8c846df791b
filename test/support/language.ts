import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, type OpenBrowser, openBrowser } from './browsers';
import { DIST } from './dist';
import type { Web } from './web';

/**
 * A browser whose interface speaks `lang`. Firefox speaks only the languages it was installed with,
 * so it gets a copy of the package where the wanted messages stand in for the English ones.
 */
export async function openBrowserIn(
  lang: 'en' | 'fr',
  name: BrowserName,
  web: Web,
): Promise<OpenBrowser> {
  if (name === 'chromium') {
    return openBrowser(name, { web, lang });
  }
  const dist = await mkdtemp(join(tmpdir(), 'sang-froid-language-'));
  await cp(DIST[name], dist, { recursive: true });
  const locales = join(dist, '_locales');
  await cp(join(locales, lang), join(locales, 'en'), { recursive: true });
  const open = await openBrowser(name, { web, lang, dist });
  return {
    ...open,
    async close() {
      await open.close();
      await rm(dist, { recursive: true });
    },
  };
}
