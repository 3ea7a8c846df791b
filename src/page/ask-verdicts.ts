import type { BackgroundApi } from '../background/handlers';
import { MAX_BATCH } from '../background/requests';
import type { Lang, Verdict } from '../engine/types';
import { isContextAlive } from '../platform/context';
import { backgroundClient, NoAnswerError } from '../platform/messages';

/** First and longest pause before asking again a background that did not answer, in milliseconds. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5000;

/** A text to judge, and who wants to know. */
type Question = {
  readonly text: string;
  readonly lang?: Lang;
  readonly onVerdict: (verdict: Verdict) => void;
};

/** Takes texts to the background in batches, one at a time, in order. */
export function createQuestions(siteId: () => string, signal: AbortSignal): (q: Question) => void {
  let waiting: Question[] = [];
  let busy = false;

  const run = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0 && !signal.aborted) {
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      const verdicts = await ask(batch, siteId(), signal);
      for (const [at, verdict] of verdicts.entries()) {
        batch[at]?.onVerdict(verdict);
      }
    }
    busy = false;
  };
  return question => {
    waiting.push(question);
    if (!busy) {
      // After the caller's slice, so that one batch carries what it read.
      busy = true;
      queueMicrotask(run);
    }
  };
}

/**
 * The background may have just been killed: the message wakes it, but the first one can get lost.
 * A batch it answers with an error is given up, so that one text cannot hold up the others.
 */
async function ask(
  batch: readonly Question[],
  site: string,
  signal: AbortSignal,
): Promise<readonly Verdict[]> {
  const texts = batch.map(({ text, lang }) => ({ text, ...(lang && { lang }) }));
  for (let pause = FIRST_PAUSE; !signal.aborted; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await backgroundClient<BackgroundApi>().analyze({ texts, site });
    } catch (error) {
      if (!isContextAlive()) {
        return [];
      }
      if (!(error instanceof NoAnswerError)) {
        console.warn(`Sang-froid: ${batch.length} comments could not be judged`, error);
        return [];
      }
    }
    await new Promise(resolve => setTimeout(resolve, pause));
  }
  return [];
}
