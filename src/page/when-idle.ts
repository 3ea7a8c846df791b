/** The latest an idle callback comes on a busy page, in milliseconds. */
const TIMEOUT = 200;

/**
 * Runs `work` once everything more urgent in the page has had its turn. Firefox before 142 has no
 * task scheduler; in Chrome an idle callback comes only once a frame, far too seldom for long threads.
 * https://developer.mozilla.org/docs/Web/API/Prioritized_Task_Scheduling_API
 */
export function whenIdle(work: () => void): void {
  if ('scheduler' in globalThis) {
    void scheduler.postTask(work, { priority: 'background' });
  } else {
    requestIdleCallback(work, { timeout: TIMEOUT });
  }
}
