import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../../test/support/browsers';
import { build } from '../build';
import { findBrowser, ROOT } from '../setup.mjs';
import { serveDemo } from './demo-server';
import { report } from './report';

/** Builds, then shows the demo thread in a real browser; without a display, prints what a person would see. */
async function start(): Promise<void> {
  const name = findBrowser('chromium') === undefined ? 'firefox' : 'chromium';
  const headless = !hasDisplay();
  await build();
  const server = await serveDemo();
  // The demo page is not one of the built-in sites, and no script can click the permission prompt:
  // the package differs in the one key that the click would grant.
  const open = await openBrowser(name, { headless, grantedHosts: ['http://localhost/*'] });
  const page = await open.visit(server.url);
  if (!headless) {
    console.log(`The demo thread is open in ${name}: ${server.url}. Close the browser to end.`);
    open.browser.once('disconnected', () => server.close());
    return;
  }
  const artifacts = join(ROOT, 'artifacts');
  await mkdir(artifacts, { recursive: true });
  await report(open, page, artifacts);
  await open.close();
  server.close();
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' ||
    process.env['DISPLAY'] !== undefined ||
    process.env['WAYLAND_DISPLAY'] !== undefined
  );
}

await start();
