import { browser } from './browser';

/** How one stored key is read, checked and upgraded. */
type Definition<Value> = {
  readonly key: string;
  /** `session`: in memory, until the browser is closed. */
  readonly area?: 'local' | 'session';
  readonly version: number;
  readonly initial: Value;
  /** Turns stored data of the current version into a value, or throws. */
  readonly parse: (raw: unknown) => Value;
  /** From version `n` to `n + 1`, by `n`. */
  readonly migrations?: Readonly<Record<number, (old: unknown) => unknown>>;
};

/** A stored value that is validated on every read and never lost silently. */
export type StoredItem<Value> = {
  /** Its name in its storage area. */
  readonly key: string;
  /** Reads what was stored, by this version or an older one. Throws `TypeError` when it cannot be read. */
  read(raw: unknown): Value;
  /** The stored value; `initial` when there is none, or when what is there cannot be read. */
  get(): Promise<Value>;
  /** Throws `StorageError` when the browser refuses to write; what was stored before stays. */
  set(value: Value): Promise<void>;
  watch(onChange: (value: Value) => void, signal: AbortSignal): void;
  /** Calls at once when something was written or removed, without reading what. */
  onTouched(callback: () => void, signal: AbortSignal): void;
};

/** The browser refused to write: the quota is full, the disk is, or the profile is broken. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}

/** Where the raw value of a key goes when it cannot be read, so that nothing is lost. */
export const backupKey = (key: string): string => `${key}.unreadable`;

/** Declares one stored value. Nothing is in `storage.sync`, which leaves the machine. */
export function defineItem<Value>(definition: Definition<Value>): StoredItem<Value> {
  const { key, version, initial, area = 'local' } = definition;
  const read = (raw: unknown): Value =>
    raw === undefined ? initial : definition.parse(upgrade(definition, raw));
  return {
    key,
    read,
    async get() {
      const raw = (await browser.storage[area].get(key))[key];
      try {
        return read(raw);
      } catch (error) {
        await keepUnreadable(area, key, raw, error);
        return initial;
      }
    },
    async set(value) {
      try {
        await browser.storage[area].set({ [key]: { version, value } });
      } catch (error) {
        throw new StorageError(`could not save ${key}`, { cause: error });
      }
    },
    watch(onChange, signal) {
      this.onTouched(() => void this.get().then(onChange), signal);
    },
    onTouched(callback, signal) {
      const listen = (changes: Record<string, { newValue?: unknown }>): void => {
        if (key in changes) {
          callback();
        }
      };
      // Held, because `browser.storage` itself throws in a page whose extension is gone.
      const { onChanged } = browser.storage[area];
      onChanged.addListener(listen);
      signal.addEventListener('abort', () => onChanged.removeListener(listen));
    },
  };
}

function upgrade<Value>(definition: Definition<Value>, raw: unknown): unknown {
  if (typeof raw !== 'object' || raw === null || !('version' in raw) || !('value' in raw)) {
    throw new TypeError(`${definition.key}: not a stored value`);
  }
  const stored = raw.version;
  if (typeof stored !== 'number' || !Number.isInteger(stored) || stored > definition.version) {
    throw new TypeError(`${definition.key}: unknown version ${String(stored)}`);
  }
  let value: unknown = raw.value;
  for (let from = stored; from < definition.version; from += 1) {
    const migrate = definition.migrations?.[from];
    if (migrate === undefined) {
      throw new TypeError(`${definition.key}: no way from version ${from}`);
    }
    value = migrate(value);
  }
  return value;
}

/** Keeps the first unreadable value: a later one may be a damaged copy of it. */
async function keepUnreadable(
  area: 'local' | 'session',
  key: string,
  raw: unknown,
  error: unknown,
): Promise<void> {
  console.warn(`Sang-froid: ${key} could not be read, defaults are used`, error);
  const backup = backupKey(key);
  try {
    const kept = (await browser.storage[area].get(backup))[backup];
    if (kept === undefined) {
      await browser.storage[area].set({ [backup]: raw });
    }
  } catch (refused) {
    console.warn(`Sang-froid: ${key} could not be kept aside either`, refused);
  }
}
