/** An in-memory stand-in for the few browser calls that `src/platform` makes, for tests of its logic. The real ones are exercised in the browsers. */
type Changes = Record<string, { newValue?: unknown }>;
type Listener = (changes: Changes) => void;

export function createFakeBrowser() {
  const stored = new Map<string, unknown>();
  const messageListeners = new Set<(message: unknown, sender: object) => unknown>();
  const state = { refuseWrites: false, origins: [] as string[], registered: [] as string[] };
  const browser = {
    runtime: {
      id: 'sang-froid',
      onMessage: {
        addListener: (listener: (message: unknown, sender: object) => unknown) =>
          messageListeners.add(listener),
        removeListener: (listener: (message: unknown, sender: object) => unknown) =>
          messageListeners.delete(listener),
      },
      async sendMessage(message: unknown): Promise<unknown> {
        for (const listener of messageListeners) {
          const answered = listener(structuredClone(message), { id: 'sang-froid' });
          if (answered !== undefined) {
            return structuredClone(await answered);
          }
        }
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    storage: {
      local: createArea(stored, state),
      session: createArea(new Map(), state),
    },
  };
  return { browser, stored, state, messageListeners };
}

function createArea(held: Map<string, unknown>, state: { readonly refuseWrites: boolean }) {
  const listeners = new Set<Listener>();
  return {
    async get(keys: string | readonly string[]): Promise<Record<string, unknown>> {
      const found = [keys].flat().filter(key => held.has(key));
      return Object.fromEntries(found.map(key => [key, structuredClone(held.get(key))]));
    },
    async remove(keys: string | readonly string[]): Promise<void> {
      for (const key of [keys].flat()) {
        held.delete(key);
        for (const listener of listeners) {
          listener({ [key]: {} });
        }
      }
    },
    async set(values: Record<string, unknown>): Promise<void> {
      if (state.refuseWrites) {
        throw new Error('QUOTA_BYTES quota exceeded');
      }
      for (const [key, newValue] of Object.entries(values)) {
        held.set(key, structuredClone(newValue));
        for (const listener of listeners) {
          listener({ [key]: { newValue } });
        }
      }
    },
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
}
