import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/**
 * The one finding we accept, in each page that renders with Preact: its `dangerouslySetInnerHTML`
 * support, which this project forbids in lint. The stores forbid patching a library.
 * https://github.com/preactjs/preact/blob/main/src/diff/index.js
 */
const ACCEPTED = [
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'options/options.js' },
  { code: 'UNSAFE_VAR_ASSIGNMENT', file: 'popup/popup.js' },
];

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
const accepted = ({ code, file }: Finding): boolean =>
  ACCEPTED.some(entry => entry.code === code && entry.file === file);
const rejected = [...report.errors, ...report.notices, ...report.warnings].filter(
  finding => !accepted(finding),
);
const unused = ACCEPTED.filter(
  entry =>
    report.warnings.filter(({ code, file }) => entry.code === code && entry.file === file)
      .length !== 1,
);
for (const { code, file = '', message } of rejected) {
  console.error(`${code} ${file}: ${message}`);
}
for (const { code, file } of unused) {
  console.error(`${code} ${file}: accepted once, but not found exactly once`);
}
if (rejected.length + unused.length > 0) {
  process.exit(1);
}
console.log(`web-ext lint: only the ${ACCEPTED.length} accepted findings`);

function parseReport(output: string, errors: string): Report {
  try {
    return JSON.parse(output) as Report;
  } catch (error) {
    throw new Error(`web-ext lint gave no report: ${errors || output}`, { cause: error });
  }
}
