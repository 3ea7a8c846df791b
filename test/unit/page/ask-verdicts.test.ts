import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MAX_BATCH } from '../../../src/background/requests';

const analyze = vi.hoisted(() => vi.fn());
const context = vi.hoisted(() => ({ alive: true }));
vi.mock('../../../src/platform/context', () => ({ isContextAlive: () => context.alive }));
vi.mock('../../../src/platform/messages', () => ({
  backgroundClient: () => ({ analyze }),
  NoAnswerError: class NoAnswerError extends Error {},
}));

const { createQuestions } = await import('../../../src/page/ask-verdicts');
const { NoAnswerError } = await import('../../../src/platform/messages');

/** Answers each text with itself, so that a verdict given to the wrong comment shows. */
const echo = async ({ texts }: { texts: readonly { text: string }[] }): Promise<string[]> =>
  texts.map(({ text }) => text);

let life: AbortController;
let told: [asked: string, answered: unknown][];

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  told = [];
  context.alive = true;
  analyze.mockReset().mockImplementation(echo);
});
afterEach(() => vi.useRealTimers());

function askAll(texts: readonly string[]): void {
  const ask = createQuestions(() => 'hackernews', life.signal);
  for (const text of texts) {
    ask({ text, onVerdict: verdict => told.push([text, verdict]) });
  }
}

describe('questions to the background', () => {
  test('go in batches, and each verdict comes back to its text', async () => {
    const texts = Array.from({ length: 2 * MAX_BATCH + 5 }, (_, at) => `text ${at}`);
    askAll(texts);
    await vi.runAllTimersAsync();
    expect(analyze.mock.calls.map(([{ texts: sent }]) => sent.length)).toEqual([
      MAX_BATCH,
      MAX_BATCH,
      5,
    ]);
    expect(told).toEqual(texts.map(text => [text, text]));
  });

  test('are asked again when the background was just killed', async () => {
    analyze.mockRejectedValueOnce(new NoAnswerError()).mockRejectedValueOnce(new NoAnswerError());
    askAll(['a', 'b']);
    await vi.runAllTimersAsync();
    expect(analyze).toHaveBeenCalledTimes(3);
    expect(told).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('go on after a batch the background refuses, and the refusal is said', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    analyze.mockRejectedValueOnce(new Error('refused'));
    askAll(Array.from({ length: MAX_BATCH + 1 }, (_, at) => `text ${at}`));
    await vi.runAllTimersAsync();
    expect(told).toEqual([[`text ${MAX_BATCH}`, `text ${MAX_BATCH}`]]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  test('end with the extension', async () => {
    context.alive = false;
    analyze.mockRejectedValue(new NoAnswerError());
    askAll(['a']);
    await vi.runAllTimersAsync();
    expect(analyze).toHaveBeenCalledOnce();
    expect(told).toEqual([]);
  });

  test('end when the reading ends', async () => {
    analyze.mockRejectedValue(new NoAnswerError());
    askAll(['a']);
    await vi.advanceTimersByTimeAsync(50);
    life.abort();
    await vi.runAllTimersAsync();
    expect(analyze).toHaveBeenCalledOnce();
  });
});
