/** How often the address is compared where the Navigation API is missing (Firefox before 147), in milliseconds. */
const POLL = 1000;

/** Calls back when a page without reload shows something else: another path or query, not another hash. */
export function watchLocation(onChange: () => void, signal: AbortSignal): void {
  let before = address();
  const compare = (): void => {
    const now = address();
    if (now !== before) {
      before = now;
      onChange();
    }
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', compare, { signal });
  } else {
    const poll = setInterval(compare, POLL);
    signal.addEventListener('abort', () => clearInterval(poll));
  }
}

function address(): string {
  return `${location.pathname}${location.search}`;
}
