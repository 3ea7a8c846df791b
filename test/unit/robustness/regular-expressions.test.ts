import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test, vi } from 'vitest';
import { literalsIn, literalsUnder } from '../../support/regular-expressions';

const SOURCE = join(import.meta.dirname, '../../../src');
vi.hoisted(() => {
  // In this process: the Java and native backends would start others.
  process.env['RECHECK_SYNC_BACKEND'] = 'pure';
});

/** Long lists of words keep the checker busy for minutes: what it cannot tell by then stays unknown. */
const PATIENCE_MS = 400;
const literals = literalsUnder(SOURCE);

describe('reading sources', () => {
  test('finds literals, and not divisions, strings or comments', () => {
    const source = [
      'const a = /x[/]y/gu; // /no/',
      "const b = 'no /no/'; /* /no/ */ const c = 6 / 2 / 3;",
      'if (/^z\\/$/.test(a)) return /w/;',
    ].join('\n');
    expect(literalsIn(source, 'a.ts').map(literal => `${literal.line}:${literal.source}`)).toEqual([
      '1:x[/]y',
      '3:^z\\/$',
      '3:w',
    ]);
  });

  test('sees the sources', () => {
    expect(literals.length).toBeGreaterThan(20);
  });
});

describe('no regular expression is known to take more than linear time', () => {
  test.each(literals.map(literal => [`/${literal.source}/${literal.flags}`, literal] as const))(
    '%s',
    (_, { file, line, source, flags }) => {
      // Long alternatives of literals may stay "unknown"; an attack that was found is the fault.
      const { status, attack } = check(source, flags);
      expect({ file, line, status, attack }).not.toMatchObject({ status: 'vulnerable' });
    },
    30_000,
  );
});

function check(source: string, flags: string): { status: string; attack?: string } {
  const result = checkSync(source, flags, { checker: 'automaton', timeout: PATIENCE_MS });
  if (result.status !== 'vulnerable') return { status: result.status };
  return { status: result.status, attack: result.attack.pattern };
}
