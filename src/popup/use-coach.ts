import { useEffect, useState } from 'preact/hooks';
import type { BackgroundApi } from '../background/handlers';
import { backgroundClient, isFailedRequest } from '../platform/messages';
import type { CoachReport } from '../replies/types';
import { BACKGROUND_DEADLINE_MS, withDeadline } from './deadline';
import type { Answering } from './thread';

/** A draft is read after a pause in the typing of this many milliseconds. */
const TYPING_PAUSE_MS = 400;

export type Coached =
  | { readonly kind: 'silent' }
  | { readonly kind: 'failed' }
  /** What was found in `draft`, which may be older than what is in the field. */
  | { readonly kind: 'read'; readonly draft: string; readonly report: CoachReport };

/** Has the background read a draft; an empty one, or `undefined`, is left alone. `attempt` asks again. */
export function useCoach(
  draft: string | undefined,
  answering: Answering,
  attempt: number,
): Coached {
  const [coached, setCoached] = useState<Coached>({ kind: 'silent' });
  useEffect(() => {
    if (draft === undefined || draft.trim() === '') {
      setCoached({ kind: 'silent' });
      return undefined;
    }
    let current = true;
    const read = async (): Promise<void> => {
      const next = await ask(draft, answering);
      if (current) {
        setCoached(next);
      }
    };
    const timer = setTimeout(() => void read(), TYPING_PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [draft, answering, attempt]);
  return coached;
}

async function ask(draft: string, { comment, site }: Answering): Promise<Coached> {
  try {
    const hour = new Date().getHours();
    const answer = backgroundClient<BackgroundApi>().coach({ draft, comment, site, hour });
    return { kind: 'read', draft, report: await withDeadline(answer, BACKGROUND_DEADLINE_MS) };
  } catch (error) {
    if (isFailedRequest(error)) {
      console.warn('Sang-froid: the draft was not read', error);
      return { kind: 'failed' };
    }
    throw error;
  }
}
