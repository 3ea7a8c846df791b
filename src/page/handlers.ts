import { handler } from '../platform/messages';
import { pageState } from './page-state';
import type { Reading } from './reading';
import type { PageState } from './state';

/** What the page answers the popup. `current` gives what is going on now, `null` when switched off. */
export function createPageHandlers(current: () => Promise<Reading | null>) {
  return {
    state: handler(
      () => undefined,
      async (): Promise<PageState> => pageState(await current()),
    ),
    /** Scrolls to a comment; false when it has left the page or is folded away. */
    reveal: handler(
      parseReveal,
      async ({ id }): Promise<boolean> => (await current())?.reveal(id) ?? false,
    ),
  };
}

export type PageApi = ReturnType<typeof createPageHandlers>;

/** Throws `TypeError` when the request is not one. */
function parseReveal(raw: unknown): { readonly id: string } {
  if (typeof raw !== 'object' || raw === null || !('id' in raw) || typeof raw.id !== 'string') {
    throw new TypeError('reveal.id: not a text');
  }
  return { id: raw.id };
}
