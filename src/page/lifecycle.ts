import { isContextAlive } from '../platform/context';

/** How often a script looks whether its extension is still there, in milliseconds. */
const HEARTBEAT = 1000;

/** Where an instance leaves its off switch for the next one in the same world. */
const SWITCH = Symbol.for('sang-froid');

type World = { [SWITCH]?: AbortController };

/**
 * One signal for everything that must end when this script has had its time: the extension was
 * reloaded, updated or removed (Chrome keeps the script running, cut off from its extension), or a
 * newer instance was injected into the same page. Firefox freezes the old script instead, and the
 * new one sweeps what it left.
 */
export function createLifecycle(): AbortSignal {
  const world = globalThis as World;
  world[SWITCH]?.abort();
  const life = new AbortController();
  world[SWITCH] = life;

  const beat = setInterval(() => {
    if (!isContextAlive()) {
      life.abort();
    }
  }, HEARTBEAT);
  life.signal.addEventListener('abort', () => clearInterval(beat));
  return life.signal;
}
