import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');

type Run = { readonly lines: readonly Record<string, unknown>[]; readonly status: number | null };

function analyze(input: string | Uint8Array, ...options: string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(ROOT, 'scripts/analyze.ts'), ...options],
      { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] },
    );
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', status => {
      const lines = output.split('\n').filter(line => line !== '');
      resolve({ lines: lines.map(line => JSON.parse(line)), status });
    });
    child.stdin.end(input);
  });
}

describe('a stream of comments', () => {
  let run: Run;
  beforeAll(async () => {
    const lines = [
      '{"id":"a","text":"Bande d’incapables"}',
      'not json',
      '{"id":"b"}',
      '[]',
      '{"id":"c","text":"Where is my order?","lang":"en","extra":[1]}',
      `{"id":"d","text":"${'long '.repeat(200_000)}"}`,
      '',
      '{"id":7,"text":"a\u2028b"}',
    ];
    run = await analyze(`${lines.join('\r\n')}\n`);
  }, 120_000);

  test('keeps its order, refused lines in their place', () => {
    expect(run.lines.map(line => line['id'] ?? line['line'])).toEqual([
      'a',
      2,
      3,
      4,
      'c',
      'd',
      7,
      '7',
    ]);
  });

  test('says what was wrong with a line, and goes on', () => {
    const errors = run.lines.flatMap(line => (line['error'] ? [line['error']] : []));
    expect(errors).toHaveLength(4);
    for (const error of errors) expect(error).toMatch(/JSON|text/);
  });

  test('ends with status 1 when a line was refused', () => {
    expect(run.status).toBe(1);
  });

  test('gives the fields of the contract', () => {
    expect(Object.keys(run.lines[0] ?? {}).sort()).toEqual(
      ['action', 'family', 'id', 'labels', 'lang', 'scores', 'severity', 'spans', 'target'].sort(),
    );
    expect(run.lines[0]).toMatchObject({ lang: 'fr', family: 'toxic', action: 'no_reply' });
  });
});

test('an empty stream is a good stream', async () => {
  expect(await analyze('')).toEqual({ lines: [], status: 0 });
}, 60_000);

test('a last line without a line feed counts, split characters too', async () => {
  const bytes = new TextEncoder().encode('{"id":"é","text":"Où est mon colis ?"}');
  const { lines, status } = await analyze(bytes);
  expect(status).toBe(0);
  expect(lines[0]).toMatchObject({ id: 'é', lang: 'fr' });
}, 60_000);

test('--explain adds the trace', async () => {
  const { lines } = await analyze('{"text":"Il m’a traité de connard"}\n', '--explain');
  const trace = lines[0]?.['trace'] as Record<string, unknown>;
  expect(Object.keys(trace)).toEqual(
    expect.arrayContaining(['views', 'tokens', 'fired', 'heldBack']),
  );
}, 60_000);
