import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');

/** The oldest Node.js that every development dependency accepts. */
const OLDEST_NODE = [20, 19];

/** Executable names by browser, in the order they are looked for, and the Debian package that has one. */
const BROWSERS = {
  chromium: { names: ['chromium', 'chromium-browser'], debian: 'chromium' },
  firefox: { names: ['firefox-esr', 'firefox'], debian: 'firefox-esr' },
};

export function say(text) {
  process.stderr.write(`sang-froid: ${text}\n`);
}

/** Stops with a clear message on an older Node.js. */
export function ensureNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    say(`Node.js ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
}

/** Installs the npm packages of the lock file when they are missing or older than it. */
export function ensurePackages() {
  const wanted = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
  const installed = join(ROOT, 'node_modules/.package-lock.json');
  if (existsSync(installed) && sameVersions(wanted, readFileSync(installed, 'utf8'))) {
    return;
  }
  say('installing the npm packages…');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) {
    say('npm ci failed; the lines above say why.');
    process.exit(1);
  }
}

/** Finds the browsers a task needs, or installs them from Debian as root, or says what to install. */
export function ensureBrowsers(need) {
  const missing = Object.values(BROWSERS).filter(({ names }) => names.every(name => !onPath(name)));
  const enough = need === 'none' || missing.length === 0 || (need === 'one' && missing.length < 2);
  if (enough) {
    return;
  }
  const packages = (need === 'one' ? missing.slice(0, 1) : missing).map(({ debian }) => debian);
  if (process.getuid?.() !== 0 || !onPath('apt-get')) {
    say(`a browser is missing. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}`);
    process.exit(1);
  }
  say(`installing from Debian: ${packages.join(' ')}…`);
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  if (
    !apt('update', '-qq') ||
    !apt(
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      ...packages,
      'fonts-dejavu-core',
      'fonts-noto-color-emoji',
    )
  ) {
    say(`could not install ${packages.join(' ')}; the lines above say why.`);
    process.exit(1);
  }
}

/** Full path of a browser, or undefined. */
export function findBrowser(browser) {
  return BROWSERS[browser].names.map(onPath).find(path => path !== undefined);
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error.code === undefined) {
      throw error;
    }
    return false;
  }
}

/** Compares what each lock file says is at each path; optional packages of other machines may be absent. */
function sameVersions(wanted, installed) {
  const want = JSON.parse(wanted).packages;
  const have = JSON.parse(installed).packages;
  return Object.entries(want).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || have[path]?.version === entry.version,
  );
}
