import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { look, type View } from './view';

/** Comments are read while the popup is open, so it looks again this often. */
const LOOK_EVERY_MS = 1000;
/** After a reload or a permission, a page may run no script yet for this long. */
const PATIENCE_MS = 8000;

export type Looking =
  | { readonly kind: 'looking' }
  /** The browser itself refused to say what the tab is. */
  | { readonly kind: 'failed' }
  | View;

type Watched = {
  readonly view: Looking;
  /** Looks at once. */
  readonly refresh: () => void;
  /** Something was asked of the page: until it answers, nothing is said of its silence. */
  readonly expect: () => void;
};

/** The state of the active tab, kept fresh. */
export function useView(): Watched {
  const [view, setView] = useState<Looking>({ kind: 'looking' });
  const [turn, setTurn] = useState(0);
  const patientUntil = useRef(0);

  useEffect(() => {
    const watch = new AbortController();
    void watchTab(watch.signal, next => {
      const early = next.kind === 'outdated' && Date.now() < patientUntil.current;
      setView(early ? { kind: 'looking' } : next);
    });
    return () => watch.abort();
  }, [turn]);

  const refresh = useCallback(() => setTurn(last => last + 1), []);
  const expect = useCallback(() => {
    patientUntil.current = Date.now() + PATIENCE_MS;
    setView({ kind: 'looking' });
    refresh();
  }, [refresh]);
  return { view, refresh, expect };
}

async function watchTab(signal: AbortSignal, show: (view: Looking) => void): Promise<void> {
  while (!signal.aborted) {
    const view = await look().catch(failed);
    if (!signal.aborted) {
      show(view);
    }
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

function failed(error: unknown): Looking {
  console.warn('Sang-froid: the tab could not be looked at', error);
  return { kind: 'failed' };
}
