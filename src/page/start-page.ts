import { isContextLost } from '../platform/context';
import { corrections } from '../platform/corrections';
import { serve } from '../platform/messages';
import { type Settings, settings } from '../platform/settings';
import { sweepBadges } from './badge/badges';
import { needsCare } from './care';
import { pageRoot } from './dom';
import { createPageHandlers } from './handlers';
import { sweepHighlights } from './highlights';
import { createLifecycle } from './lifecycle';
import { STALE_AFTER, statusOf } from './page-state';
import { type Reading, startReading } from './reading';
import { createReporter } from './report';

/** Runs in every page of a site the extension may read, from when the page is ready. */
export function startPage(): void {
  const signal = createLifecycle();
  sweepHighlights();
  sweepBadges(pageRoot());

  let reading: Reading | null = null;
  let untilOff = new AbortController();
  const report = createReporter(
    () => ({
      status: statusOf(reading),
      needsCare: reading?.labelled().filter(({ verdict }) => needsCare(verdict)).length ?? 0,
      read: reading?.count() ?? 0,
    }),
    signal,
  );

  const apply = ({ hostsOff, labelsOff }: Settings): void => {
    if (signal.aborted) {
      return;
    }
    const labels = new Set(labelsOff);
    if (hostsOff.includes(location.hostname)) {
      untilOff.abort();
      reading = null;
    } else if (reading === null) {
      untilOff = new AbortController();
      reading = startReading(labels, report, AbortSignal.any([signal, untilOff.signal]));
      // A stale adapter shows by nothing happening.
      setTimeout(report, STALE_AFTER);
    } else {
      reading.setLabelsOff(labels);
    }
    report();
  };
  const catchUp = (): Promise<void> => settings.get().then(apply, tellWhy);
  const started = catchUp();
  settings.watch(apply, signal);
  const askAgain = (): void => reading?.askAgain();
  corrections.onTouched(askAgain, signal);
  // A page that comes back from the back-forward cache was frozen and may have missed a change.
  addEventListener('pageshow', ({ persisted }) => persisted && catchUp().then(askAgain), {
    signal,
  });
  // Asked before the settings are known, it would say that the host is switched off.
  const current = (): Promise<Reading | null> => started.then(() => reading);
  serve('page', createPageHandlers(current), signal);
}

/** Without settings nothing is read: the host may be one that the user switched off. */
function tellWhy(error: unknown): void {
  if (!isContextLost(error)) {
    console.warn('Sang-froid: the settings could not be opened', error);
  }
}
