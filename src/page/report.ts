import type { BackgroundApi } from '../background/handlers';
import { isContextLost } from '../platform/context';
import { backgroundClient } from '../platform/messages';
import type { PageStatus } from './state';

/** Figures change in bursts; the toolbar follows at this pace, in milliseconds. */
const PACE = 250;

type Report = {
  readonly status: PageStatus;
  readonly needsCare: number;
  readonly read: number;
};

/** Tells the background what the toolbar should show, when it is new. Returns the call that says "look again". */
export function createReporter(figures: () => Report, signal: AbortSignal): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let told = '';

  const tell = async (): Promise<void> => {
    waiting = undefined;
    const report = figures();
    const news = JSON.stringify(report);
    if (signal.aborted || news === told) {
      return;
    }
    told = news;
    try {
      await backgroundClient<BackgroundApi>().report(report);
    } catch (error) {
      // A background that is just starting missed it: the next change tells it again.
      told = '';
      if (!isContextLost(error)) {
        console.info('Sang-froid: the toolbar was not told', error);
      }
    }
  };
  const lookAgain = (): void => {
    if (waiting === undefined) {
      waiting = setTimeout(tell, PACE);
    }
  };
  // Browsers clear a tab's badge when it goes back to a page, even to one that was kept alive.
  addEventListener(
    'pageshow',
    () => {
      told = '';
      lookAgain();
    },
    { signal },
  );
  return lookAgain;
}
