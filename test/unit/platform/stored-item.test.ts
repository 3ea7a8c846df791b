import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../../support/fake-browser';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../../src/platform/browser', () => ({
  get browser() {
    return (fake.current as ReturnType<typeof createFakeBrowser>).browser;
  },
}));

const { backupKey, defineItem, StorageError } = await import('../../../src/platform/stored-item');

const parseCount = (raw: unknown): number => {
  if (typeof raw !== 'number') {
    throw new TypeError('not a number');
  }
  return raw;
};
const item = defineItem<number>({
  key: 'count',
  version: 3,
  initial: 7,
  parse: parseCount,
  migrations: { 1: old => Number(old), 2: old => Number(old) + 1 },
});

let world: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  world = createFakeBrowser();
  fake.current = world;
  vi.spyOn(console, 'warn').mockReturnValue();
});

describe('reading', () => {
  test.each([
    ['nothing stored', undefined, 7],
    ['the current version', { version: 3, value: 12 }, 12],
    ['an old version, through every migration', { version: 1, value: '4' }, 5],
    ['a value of the wrong type', { version: 3, value: 'many' }, 7],
    ['something that is no stored value', 'rubbish', 7],
    ['a version from the future', { version: 9, value: 1 }, 7],
    ['a version before the first migration', { version: 0, value: 1 }, 7],
  ])('%s', async (_name, raw, expected) => {
    if (raw !== undefined) {
      world.stored.set('count', raw);
    }
    expect(await item.get()).toBe(expected);
  });

  test('keeps what it cannot read, once', async () => {
    world.stored.set('count', 'rubbish');
    await item.get();
    expect(world.stored.get(backupKey('count'))).toBe('rubbish');
    world.stored.set('count', 'more rubbish');
    await item.get();
    expect(world.stored.get(backupKey('count'))).toBe('rubbish');
  });

  test('gives defaults even when the unreadable value cannot be kept aside', async () => {
    world.stored.set('count', 'rubbish');
    world.state.refuseWrites = true;
    expect(await item.get()).toBe(7);
    expect(world.stored.get('count')).toBe('rubbish');
  });
});

describe('writing', () => {
  test('reads back what was set, and tells those who watch until they stop', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    item.watch(value => seen.push(value), stop.signal);
    await item.set(21);
    await vi.waitFor(() => expect(seen).toEqual([21]));
    stop.abort();
    await item.set(22);
    expect(await item.get()).toBe(22);
    expect(seen).toEqual([21]);
  });

  test('says so when the browser refuses, and keeps what was there', async () => {
    await item.set(1);
    world.state.refuseWrites = true;
    await expect(item.set(2)).rejects.toThrow(StorageError);
    expect(await item.get()).toBe(1);
  });
});
