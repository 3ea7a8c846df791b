import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../background/handlers';
import type { PageState, ReadComment } from '../page/state';
import { backgroundClient, NoAnswerError, RemoteError } from '../platform/messages';
import type { Suggestion } from '../replies/types';
import { withDeadline } from './deadline';

/** A background that was asleep loads its engine first: well under a second, on a slow machine a few. */
const BACKGROUND_DEADLINE_MS = 10_000;

export type Suggested =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'ready'; readonly suggestion: Suggestion };

/** Asks the background how to answer a comment; `seed` changes the wording, `attempt` asks again. */
export function useSuggestion(
  comment: ReadComment,
  site: PageState['site'],
  seed: number,
  attempt: number,
): Suggested {
  const [suggested, setSuggested] = useState<Suggested>({ kind: 'loading' });
  useEffect(() => {
    let current = true;
    setSuggested(last => (last.kind === 'failed' ? { kind: 'loading' } : last));
    const show = (next: Suggested): void => {
      if (current) {
        setSuggested(next);
      }
    };
    void ask(comment, site, seed).then(show);
    return () => {
      current = false;
    };
  }, [comment, site?.id, seed, attempt]);
  return suggested;
}

async function ask(
  comment: ReadComment,
  site: PageState['site'],
  seed: number,
): Promise<Suggested> {
  try {
    const answer = backgroundClient<BackgroundApi>().suggest({ comment, site, seed });
    return { kind: 'ready', suggestion: await withDeadline(answer, BACKGROUND_DEADLINE_MS) };
  } catch (error) {
    if (error instanceof NoAnswerError || error instanceof RemoteError) {
      console.warn('Sang-froid: no suggestion', error);
      return { kind: 'failed' };
    }
    throw error;
  }
}
