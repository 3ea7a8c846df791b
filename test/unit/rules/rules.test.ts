import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../../scripts/lib/assets';
import { RULES } from '../../../src/engine/rules';
import type { Comments, RuleTable } from './table';

const files = readdirSync(import.meta.dirname).filter(name => name.endsWith('.table.ts'));
const tables = await Promise.all(
  files.map(async name => ((await import(`./${name}`)) as { table: RuleTable }).table),
);
const engine = loadEngine();

function fires(rule: string, text: string): boolean {
  return engine.explain({ text }).fired.some(fired => fired.rule === rule);
}

function listed(comments: Comments): string[] {
  return [...(comments.fr ?? []), ...(comments.en ?? [])];
}

describe('every rule', () => {
  test.each(RULES.map(rule => [rule.id, rule] as const))('%s has its table', (id, rule) => {
    const rows = tables.flatMap(table => table[id] ?? []);
    expect(rows).toHaveLength(1);
    const languages = rule.lang ? [rule.lang] : (['fr', 'en'] as const);
    for (const language of languages) {
      for (const { hits, nearMisses } of rows) {
        expect(hits[language]?.length ?? 0, `hits ${language}`).toBeGreaterThanOrEqual(2);
        expect(nearMisses[language]?.length ?? 0, `misses ${language}`).toBeGreaterThanOrEqual(2);
      }
    }
  });

  test('is named once', () => {
    const ids = RULES.map(rule => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(tables.flatMap(table => Object.entries(table)))('%s', (id, { hits, nearMisses }) => {
  test.each(listed(hits))('finds: %s', text => {
    expect(fires(id, text)).toBe(true);
  });

  test.each(listed(nearMisses))('leaves alone: %s', text => {
    expect(fires(id, text)).toBe(false);
  });
});
