import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build, ROOT } from './build';
import { findBrowser } from './setup.mjs';

/** Wait this long after the last change: editors write a file in several steps. */
const QUIET_MS = 150;

/** Rebuilds on every change under `src/`; web-ext sees the new files and reloads the extension. */
async function dev(): Promise<void> {
  await build();
  let timer: NodeJS.Timeout | undefined;
  watch(join(ROOT, 'src'), { recursive: true }, (_event, file) => {
    if (file?.startsWith('engine/generated') === true) {
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), QUIET_MS);
  });
  const webExt = spawn(join(ROOT, 'node_modules/.bin/web-ext'), ['run', ...browserArguments()], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  webExt.on('exit', code => process.exit(code ?? 0));
}

/** A broken source must not end the session: the error is shown, the next change tries again. */
async function rebuild(): Promise<void> {
  try {
    await build();
    console.log('rebuilt');
  } catch (error) {
    console.error(error);
  }
}

function browserArguments(): string[] {
  const firefox = findBrowser('firefox');
  if (firefox !== undefined && !process.argv.includes('--chromium')) {
    return ['--source-dir', 'dist/firefox', '--firefox', firefox];
  }
  const chromium = findBrowser('chromium') ?? 'chromium';
  return ['--source-dir', 'dist/chrome', '--target', 'chromium', '--chromium-binary', chromium];
}

await dev();
