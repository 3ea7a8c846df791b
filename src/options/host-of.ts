/** The host of a match pattern, as a person would write it: `*://*.reddit.com/*` is `reddit.com`. */
export function hostOf(pattern: string): string {
  return pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/^\*\./, '')
    .replace(/\/.*/s, '');
}
