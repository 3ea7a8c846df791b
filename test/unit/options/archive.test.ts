import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../../support/fake-browser';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../../src/platform/browser', () => ({
  get browser() {
    return (fake.current as ReturnType<typeof createFakeBrowser>).browser;
  },
}));

const { ArchiveError, discardSetAside, eraseAll, exportAll, importAll, readSetAside } =
  await import('../../../src/platform/archive');
const { corrections } = await import('../../../src/platform/corrections');
const { profile } = await import('../../../src/platform/profile');
const { DEFAULT_SETTINGS, settings } = await import('../../../src/platform/settings');
const { StorageError } = await import('../../../src/platform/stored-item');
const { emptyProfile } = await import('../../../src/replies');

const NOW = new Date('2026-11-25T09:30:00Z');
let world: ReturnType<typeof createFakeBrowser>;
beforeEach(async () => {
  world = createFakeBrowser();
  fake.current = world;
  vi.spyOn(console, 'warn').mockReturnValue();
  await settings.set({ hostsOff: ['forum.example'], labelsOff: ['praise'] });
  await profile.set({ ...emptyProfile, name: 'Maison Verte' });
});

test('what was exported is found again after everything was erased', async () => {
  const file = await exportAll(NOW);
  await eraseAll();
  expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  await importAll(file);
  expect(await settings.get()).toEqual({ hostsOff: ['forum.example'], labelsOff: ['praise'] });
  expect((await profile.get()).name).toBe('Maison Verte');
});

test('an import replaces what was there, also by nothing', async () => {
  await importAll(JSON.stringify({ format: 'sang-froid', version: 1, items: {} }));
  expect(world.stored.size).toBe(0);
});

describe('a file that is not as it should be changes nothing', () => {
  const archive = (items: unknown, version: unknown = 1): string =>
    JSON.stringify({ format: 'sang-froid', version, items });
  test.each([
    ['not JSON', '{"format": "sang-froid",', 'json'],
    ['an empty file', '', 'json'],
    ['a list', '[]', 'format'],
    ['null', 'null', 'format'],
    ['the file of another program', '{"bookmarks": []}', 'format'],
    ['no items', archive(undefined), 'format'],
    ['items that are a list', archive([]), 'format'],
    ['a version that is no number', archive({}, 'one'), 'format'],
    ['a newer version', archive({}, 2), 'version'],
    ['an unknown part', archive({ colours: { version: 1, value: 1 } }), 'item'],
    ['a damaged part', archive({ settings: { version: 1, value: { hostsOff: 3 } } }), 'item'],
    ['a part of a newer version', archive({ settings: { version: 9, value: {} } }), 'item'],
    [
      'one good part and one damaged',
      archive({
        settings: { version: 1, value: DEFAULT_SETTINGS },
        profile: { version: 1, value: 'x' },
      }),
      'item',
    ],
  ])('%s', async (_name, file, problem) => {
    const before = new Map(world.stored);
    const failure = await importAll(file).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ArchiveError);
    expect(failure).toMatchObject({ problem });
    expect(world.stored).toEqual(before);
  });

  test('storage that refuses', async () => {
    const file = await exportAll(NOW);
    await settings.set(DEFAULT_SETTINGS);
    world.state.refuseWrites = true;
    await expect(importAll(file)).rejects.toBeInstanceOf(StorageError);
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
  });
});

test('corrections travel with the rest', async () => {
  const entry = { id: '1:5', kind: 'harmless', rules: ['insult/clown'], words: ['clown'] } as const;
  await corrections.set({ version: 1, entries: [entry] });
  const file = await exportAll(NOW);
  await eraseAll();
  expect((await corrections.get()).entries).toEqual([]);
  await importAll(file);
  expect((await corrections.get()).entries).toEqual([entry]);
});

test('corrections that could not be read are gone for good once discarded', async () => {
  world.stored.set('corrections', { version: 1, value: 'all of them' });
  await corrections.get();
  await discardSetAside();
  expect(await readSetAside()).toBeUndefined();
  await corrections.get();
  expect(await readSetAside()).toBeUndefined();
});

describe('what could not be read', () => {
  const DAMAGED = { version: 1, value: { hostsOff: 'all' } };
  beforeEach(async () => {
    world.stored.set('settings', DAMAGED);
    await settings.get();
  });

  test('is set aside as it was', async () => {
    expect(Object.values((await readSetAside()) ?? {})).toEqual([DAMAGED]);
  });

  test('is left out of the export', async () => {
    expect(Object.keys(JSON.parse(await exportAll(NOW)).items)).toEqual(['profile']);
  });

  test('is gone for good once discarded, and the rest is kept', async () => {
    await discardSetAside();
    expect(await settings.get()).toEqual(DEFAULT_SETTINGS);
    expect(await readSetAside()).toBeUndefined();
    expect((await profile.get()).name).toBe('Maison Verte');
  });

  test('is erased with everything else', async () => {
    await eraseAll();
    expect(world.stored.size).toBe(0);
  });
});
