import { type ComponentChildren, createContext, type VNode } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

type Announce = (message: string) => void;

const AnnounceContext = createContext<Announce>(() => {
  throw new Error('announcements need an <Announcer> around them');
});

/** Says something to screen readers, without moving the focus. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the one live region of the page. */
export function Announcer({ children }: { readonly children: ComponentChildren }): VNode {
  const [{ message, turn }, setSpoken] = useState({ message: '', turn: 0 });
  const announce = useCallback<Announce>(
    next => setSpoken(last => ({ message: next, turn: last.turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* A new node each time: the same words twice are read twice. */}
      <div class="visually-hidden" role="status">
        <span key={turn}>{message}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
