import { browser } from '../platform/browser';
import { injectIntoOpenTabs, reconcileContentScripts } from '../platform/content-scripts';
import { serve } from '../platform/messages';
import { onHostsChanged } from '../platform/permissions';
import { paintBadge } from '../platform/toolbar';
import { backgroundHandlers } from './handlers';
import { keepVerdictsFresh } from './verdicts';

/**
 * Registers every listener at once, as a background that may be stopped at any moment must:
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
 */
export function startBackground(): void {
  serve('background', backgroundHandlers);
  keepVerdictsFresh();
  onHostsChanged(() => run(grantsChanged));
  browser.runtime.onStartup.addListener(() => run(reconcileContentScripts));
  browser.runtime.onInstalled.addListener(() => run(grantsChanged));
  run(paintBadge);
}

async function grantsChanged(): Promise<void> {
  await reconcileContentScripts();
  await injectIntoOpenTabs();
}

/** Listeners of the browser cannot wait: what fails is said in the extension's own console. */
function run(task: () => Promise<void>): void {
  task().catch((error: unknown) => console.error('Sang-froid:', error));
}
