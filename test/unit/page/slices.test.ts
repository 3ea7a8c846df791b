import { beforeEach, describe, expect, test, vi } from 'vitest';

// Loads the browser API, which Node has not.
vi.mock('../../../src/platform/context', () => ({ isContextAlive: () => true }));

const { createSlices, SLICE_ITEMS, SLICE_MS } = await import('../../../src/page/slices');

/** A page whose clock and idle moments the test decides. */
let clock: number;
let idle: (() => void)[];
let alive: boolean;
const pace = {
  now: () => clock,
  whenIdle: (slice: () => void) => void idle.push(slice),
  isAlive: () => alive,
};

const nextSlice = (): void => idle.shift()?.();
const numbers = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

beforeEach(() => {
  clock = 1000;
  idle = [];
  alive = true;
});

describe('work in slices', () => {
  test('waits for the page to be idle', () => {
    const done: number[] = [];
    createSlices<number>(item => done.push(item), new AbortController().signal, pace).push([1, 2]);
    expect(done).toEqual([]);
    nextSlice();
    expect(done).toEqual([1, 2]);
    expect(idle).toHaveLength(0);
  });

  test(`stops after ${SLICE_ITEMS} items, and goes on later`, () => {
    const done: number[] = [];
    const slices = createSlices<number>(
      item => done.push(item),
      new AbortController().signal,
      pace,
    );
    slices.push(numbers(SLICE_ITEMS + 1));
    nextSlice();
    expect(done).toHaveLength(SLICE_ITEMS);
    nextSlice();
    expect(done).toEqual(numbers(SLICE_ITEMS + 1));
  });

  test(`stops when ${SLICE_MS} ms of the one clock are over`, () => {
    const done: number[] = [];
    const work = (item: number): void => {
      done.push(item);
      clock += 1.5;
    };
    createSlices(work, new AbortController().signal, pace).push(numbers(10));
    nextSlice();
    expect(done).toEqual([0, 1, 2]);
    nextSlice();
    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('does each item once, however often it is pushed before its turn', () => {
    const done: number[] = [];
    const slices = createSlices<number>(
      item => done.push(item),
      new AbortController().signal,
      pace,
    );
    slices.push([1, 2]);
    slices.push([2, 3]);
    slices.pushFirst([3]);
    nextSlice();
    expect(done).toEqual([3, 1, 2]);
  });

  test('takes work that comes up while it works', () => {
    const done: number[] = [];
    const slices = createSlices<number>(
      item => {
        done.push(item);
        if (item === 1) {
          slices.push([9]);
        }
      },
      new AbortController().signal,
      pace,
    );
    slices.push([1]);
    while (idle.length > 0) {
      nextSlice();
    }
    expect(done).toEqual([1, 9]);
  });

  test('drops everything when the extension is gone', () => {
    const done: number[] = [];
    createSlices<number>(item => done.push(item), new AbortController().signal, pace).push([1]);
    alive = false;
    nextSlice();
    expect(done).toEqual([]);
    expect(idle).toHaveLength(0);
  });

  test('drops everything when it is called off', () => {
    const done: number[] = [];
    const life = new AbortController();
    const slices = createSlices<number>(item => done.push(item), life.signal, pace);
    slices.push(numbers(3));
    life.abort();
    nextSlice();
    expect(done).toEqual([]);
    expect(idle).toHaveLength(0);
  });
});
