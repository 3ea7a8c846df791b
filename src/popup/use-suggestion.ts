import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../background/handlers';
import { backgroundClient, isFailedRequest } from '../platform/messages';
import type { Suggestion } from '../replies/types';
import { BACKGROUND_DEADLINE_MS, withDeadline } from './deadline';
import type { Answering } from './thread';

export type Suggested =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly suggestion: Suggestion };

/** Asks the background how to answer a comment; `seed` changes the wording, `attempt` asks again. */
export function useSuggestion(answering: Answering, seed: number, attempt: number): Suggested {
  const [suggested, setSuggested] = useState<Suggested>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    setSuggested(last => (last.kind === 'failed' ? { kind: 'loading' } : last));
    const show = (next: Suggested): void => {
      if (current) {
        setSuggested(next);
      }
    };
    void ask(answering, seed).then(show);
    return () => {
      current = false;
    };
  }, [answering, seed, attempt]);
  return suggested;
}

async function ask({ comment, site, thread }: Answering, seed: number): Promise<Suggested> {
  try {
    const answer = backgroundClient<BackgroundApi>().suggest({ comment, site, thread, seed });
    return { kind: 'ready', suggestion: await withDeadline(answer, BACKGROUND_DEADLINE_MS) };
  } catch (error) {
    if (isFailedRequest(error)) {
      console.warn('Sang-froid: no suggestion', error);
      return { kind: 'failed' };
    }
    throw error;
  }
}
