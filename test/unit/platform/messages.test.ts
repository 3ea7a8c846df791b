import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFakeBrowser } from '../../support/fake-browser';

const fake = vi.hoisted(() => ({ current: undefined as unknown }));
vi.mock('../../../src/platform/browser', () => ({
  get browser() {
    return (fake.current as ReturnType<typeof createFakeBrowser>).browser;
  },
}));

const { backgroundClient, handler, NoAnswerError, RemoteError, serve } = await import(
  '../../../src/platform/messages'
);

const handlers = {
  double: handler(
    (raw: unknown) => {
      if (typeof raw !== 'number') {
        throw new TypeError('double: not a number');
      }
      return raw;
    },
    async value => value * 2,
  ),
};

let world: ReturnType<typeof createFakeBrowser>;
beforeEach(() => {
  world = createFakeBrowser();
  fake.current = world;
});

const client = backgroundClient<typeof handlers>();

describe('a request', () => {
  test('is answered by its handler', async () => {
    serve('background', handlers);
    expect(await client.double(21)).toBe(42);
  });

  test('of the wrong shape is refused with the reason', async () => {
    serve('background', handlers);
    await expect(client.double('x' as unknown as number)).rejects.toThrow(
      new RemoteError('double: not a number'),
    );
  });

  test('nobody knows is refused', async () => {
    serve('background', handlers);
    const foreign = backgroundClient<typeof handlers & { other: typeof handlers.double }>();
    await expect(foreign.other(1)).rejects.toThrow('unknown request: other');
    const inherited = backgroundClient<{ toString: typeof handlers.double }>();
    await expect(inherited.toString(1)).rejects.toThrow('unknown request: toString');
  });

  test('without anybody to answer fails as such', async () => {
    await expect(client.double(1)).rejects.toThrow(NoAnswerError);
  });

  test('to another address is left to others', async () => {
    serve('page', handlers);
    await expect(client.double(1)).rejects.toThrow(NoAnswerError);
  });

  test('from another extension is ignored', () => {
    serve('background', handlers);
    const [listen] = world.messageListeners;
    const envelope = { to: 'background', kind: 'double', input: 1 };
    expect(listen?.(envelope, { id: 'somebody-else' })).toBeUndefined();
    expect(listen?.(envelope, { id: 'sang-froid' })).toBeInstanceOf(Promise);
  });
});

test('serving ends with its signal', async () => {
  const stop = new AbortController();
  serve('background', handlers, stop.signal);
  expect(await client.double(2)).toBe(4);
  stop.abort();
  await expect(client.double(2)).rejects.toThrow(NoAnswerError);
});
