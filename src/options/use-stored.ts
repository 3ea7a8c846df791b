import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { StorageError, type StoredItem } from '../platform/stored-item';

export type Stored<Value> = {
  /** What is on the page; `undefined` until it is read. */
  readonly value: Value | undefined;
  /** - `unsaved`: the browser refused to write, the value is on this page only. */
  readonly status: 'loading' | 'unreadable' | 'idle' | 'saved' | 'unsaved';
  /** Shows a new value at once and stores it after `delay` milliseconds without another change. */
  readonly change: (next: Value, delay?: number) => void;
  /** Tries again to store what is on the page. */
  readonly save: () => void;
};

/** A stored value to be edited: saved on change, and never lost when the browser refuses. */
export function useStored<Value>(item: StoredItem<Value>): Stored<Value> {
  const [value, setValue] = useState<Value | undefined>();
  const [status, setStatus] = useState<Stored<Value>['status']>('loading');
  /** What is on the page and not stored yet: nothing from outside may overwrite it. */
  const unsaved = useRef<{ readonly value: Value } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const save = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    const pending = unsaved.current;
    if (pending === undefined) {
      return;
    }
    try {
      await item.set(pending.value);
    } catch (error) {
      if (!(error instanceof StorageError)) {
        throw error;
      }
      console.warn('Sang-froid:', error.message, error.cause);
      setStatus('unsaved');
      return;
    }
    if (unsaved.current === pending) {
      unsaved.current = undefined;
      setStatus('saved');
    }
  }, [item]);

  const change = useCallback(
    (next: Value, delay = 0): void => {
      unsaved.current = { value: next };
      setValue(next);
      setStatus(last => (last === 'saved' ? 'idle' : last));
      clearTimeout(timer.current);
      timer.current = setTimeout(save, delay);
    },
    [save],
  );

  useEffect(() => {
    const watching = new AbortController();
    const show = (read: Value): void => {
      if (unsaved.current === undefined && !watching.signal.aborted) {
        setValue(read);
        setStatus(last => (last === 'loading' ? 'idle' : last));
      }
    };
    item.get().then(show, (error: unknown) => {
      console.warn(`Sang-froid: ${item.key} could not be opened`, error);
      setStatus('unreadable');
    });
    item.watch(show, watching.signal);
    // Closing the tab while typing must not lose the last words.
    addEventListener('pagehide', () => void save(), { signal: watching.signal });
    return () => watching.abort();
  }, [item, save]);

  return { value, status, change, save };
}
