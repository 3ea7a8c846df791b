import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from 'vitest';

const { CI } = process.env;
const SHARED = join(import.meta.dirname, '../../../shared');

/** Path of a file beside the project in `../shared`: captured pages and data that are never committed. */
export function shared(path: string): string {
  return join(SHARED, path);
}

/** The text of a file in `../shared`. Throws when it is absent: use inside `describeShared`. */
export function readShared(path: string): string {
  return readFileSync(shared(path), 'utf8');
}

/**
 * A `describe` that needs `../shared`. Contributors do not have that folder and see the tests
 * skipped with the reason; in CI its absence is a failure.
 */
export function describeShared(name: string, body: () => void): void {
  if (existsSync(SHARED) || CI) {
    describe(name, body);
  } else {
    describe.skip(`${name} (skipped: ../shared is absent)`, body);
  }
}
