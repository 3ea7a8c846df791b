import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The one finding we accept: Preact's `dangerouslySetInnerHTML` support, in the chunk the popup and
 * the options share. This project forbids its use in lint, and the stores forbid patching a library.
 * https://github.com/preactjs/preact/blob/main/src/diff/index.js
 */
const ACCEPTED = { code: 'UNSAFE_VAR_ASSIGNMENT', folder: 'shared/', times: 1 };

type Finding = { readonly code: string; readonly file?: string; readonly message: string };
type Report = {
  readonly errors: Finding[];
  readonly notices: Finding[];
  readonly warnings: Finding[];
};

const { stdout, stderr } = spawnSync(
  join(ROOT, 'node_modules/.bin/web-ext'),
  ['lint', '--source-dir', join(ROOT, 'dist/firefox'), '--output', 'json'],
  { encoding: 'utf8', maxBuffer: 1 << 26 },
);
const report = parseReport(stdout, stderr);
const isAccepted = ({ code, file }: Finding): boolean =>
  code === ACCEPTED.code && file?.startsWith(ACCEPTED.folder) === true;
const rejected = [...report.errors, ...report.notices, ...report.warnings].filter(
  finding => !isAccepted(finding),
);
for (const { code, file = '', message } of rejected) {
  console.error(`${code} ${file}: ${message}`);
}
const times = report.warnings.filter(isAccepted).length;
if (times !== ACCEPTED.times) {
  console.error(`${ACCEPTED.code}: expected ${ACCEPTED.times} time, found ${times}`);
}
if (rejected.length > 0 || times !== ACCEPTED.times) {
  process.exit(1);
}
console.log('web-ext lint: nothing but the one accepted finding');

function parseReport(output: string, errors: string): Report {
  try {
    return JSON.parse(output) as Report;
  } catch (error) {
    throw new Error(`web-ext lint gave no report: ${errors || output}`, { cause: error });
  }
}
