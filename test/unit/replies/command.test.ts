import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyProfile, exportProfile } from '../../../src/replies';

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'sang-froid-suggest-'));

afterAll(() => rmSync(folder, { recursive: true }));

function run(lines: readonly string[], ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/suggest.ts'), ...args],
    { cwd: ROOT, encoding: 'utf8', input: lines.map(line => `${line}\n`).join('') },
  );
  const answers = stdout
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
  return { answers, stderr, status };
}

describe('npm run suggest', { timeout: 60_000 }, () => {
  it('answers each line in order, names the refused ones and exits with 1', () => {
    const { answers, status } = run([
      '{"id":"a","text":"Mon colis a trois semaines de retard, toujours rien","lang":"fr"}',
      'not json',
      '{"id":"c"}',
    ]);
    expect(answers).toHaveLength(3);
    expect(answers[0]).toMatchObject({ id: 'a', action: 'reply_then_dm' });
    expect(answers[0].replies[0]).toMatchObject({
      posture: expect.stringMatching(/^(?:calm|reassure|temporise)$/),
      lang: 'fr',
      text: expect.stringContaining('trois semaines'),
      why: expect.any(String),
    });
    expect(answers[1]).toEqual({ line: 2, error: expect.any(String) });
    expect(answers[2]).toMatchObject({ line: 3 });
    expect(status).toBe(1);
  });

  it('speaks with the profile, and says what is wrong with one', () => {
    const good = join(folder, 'good.json');
    writeFileSync(good, exportProfile({ ...emptyProfile, signature: 'Zoé' }));
    const line = '{"text":"My parcel is three weeks late, still nothing","lang":"en"}';
    const signed = run([line], '--profile', good);
    expect(signed.status).toBe(0);
    expect(signed.answers[0].replies[0].text).toMatch(/— Zoé$/);
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '{"address":"thou"}');
    const refused = run([line], '--profile', bad);
    expect(refused.stderr).toContain('profile.address must be one of: vous, tu');
    expect(refused.status).toBe(1);
    expect(run([line], '--profile', join(folder, 'none.json'))).toMatchObject({
      status: 1,
      answers: [],
    });
  });
});
