import { browser, type Runtime } from './browser';
import { isContextLost } from './context';

/** Who answers a message: the background, or the content script of one tab. */
type Address = 'background' | 'page';

type Handler<Input, Output> = {
  /** Turns what arrived into the input, or throws: a message is never trusted. */
  readonly parse: (raw: unknown) => Input;
  readonly run: (input: Input, sender: Runtime.MessageSender) => Output | Promise<Output>;
};

/** Any set of handlers; the types of the client are derived from it. */
// biome-ignore lint/suspicious/noExplicitAny: the one place where handlers of different inputs meet
type Handlers = Readonly<Record<string, Handler<any, unknown>>>;

/** The calls a set of handlers answers, as the caller sees them. */
export type Client<H extends Handlers> = {
  readonly [K in keyof H]: H[K] extends Handler<infer Input, infer Output>
    ? (input: Input) => Promise<Awaited<Output>>
    : never;
};

type Envelope = { readonly to: Address; readonly kind: string; readonly input: unknown };
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

/** The other side answered that it could not do what was asked. */
export class RemoteError extends Error {
  override readonly name = 'RemoteError';
}

/** Nobody answered: no content script in the tab, a background that is starting, or a context that is gone. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
}

/** Whether a request was not answered, or refused: something to tell the person, not a fault of ours. */
export function isFailedRequest(error: unknown): error is NoAnswerError | RemoteError {
  return error instanceof NoAnswerError || error instanceof RemoteError;
}

/** Ties a parser to the code that runs on its result. */
export function handler<Input, Output>(
  parse: (raw: unknown) => Input,
  run: (input: Input, sender: Runtime.MessageSender) => Output | Promise<Output>,
): Handler<Input, Output> {
  return { parse, run };
}

/** Answers the messages sent to `address` until `signal` aborts; leaves foreign messages to other listeners. */
export function serve(address: Address, handlers: Handlers, signal?: AbortSignal): void {
  const listen = (message: unknown, sender: Runtime.MessageSender): Promise<Answer> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message) || message.to !== address) {
      return undefined;
    }
    const found = Object.hasOwn(handlers, message.kind) ? handlers[message.kind] : undefined;
    return found === undefined
      ? Promise.resolve({ ok: false, error: `unknown request: ${message.kind}` })
      : answer(found, message.input, sender);
  };
  browser.runtime.onMessage.addListener(listen);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Calls the background. */
export function backgroundClient<H extends Handlers>(): Client<H> {
  return client<H>(envelope => browser.runtime.sendMessage(envelope), 'background');
}

/** Calls the content script in the top frame of a tab. */
export function pageClient<H extends Handlers>(tabId: number): Client<H> {
  return client<H>(envelope => browser.tabs.sendMessage(tabId, envelope, { frameId: 0 }), 'page');
}

function client<H extends Handlers>(
  send: (envelope: Envelope) => Promise<unknown>,
  to: Address,
): Client<H> {
  const calls = new Proxy({} as Client<H>, {
    get: (_calls, kind) => (input: unknown) => call(send, { to, kind: String(kind), input }),
  });
  return calls;
}

async function call(
  send: (envelope: Envelope) => Promise<unknown>,
  envelope: Envelope,
): Promise<unknown> {
  let answered: unknown;
  try {
    answered = await send(envelope);
  } catch (error) {
    throw new NoAnswerError(isContextLost(error) ? 'context lost' : String(error), {
      cause: error,
    });
  }
  if (!isAnswer(answered)) {
    throw new NoAnswerError(`no answer to ${envelope.kind}`);
  }
  if (!answered.ok) {
    throw new RemoteError(answered.error);
  }
  return answered.value;
}

async function answer(
  found: Handler<unknown, unknown>,
  input: unknown,
  sender: Runtime.MessageSender,
): Promise<Answer> {
  try {
    return { ok: true, value: await found.run(found.parse(input), sender) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    'to' in message &&
    'kind' in message &&
    typeof message.kind === 'string'
  );
}

function isAnswer(value: unknown): value is Answer {
  return (
    typeof value === 'object' && value !== null && 'ok' in value && typeof value.ok === 'boolean'
  );
}
