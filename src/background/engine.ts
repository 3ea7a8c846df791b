import { createEngine, type Engine } from '../engine/engine';
import lexicon from '../engine/generated/lexicon.bin';

let engine: Engine | undefined;

/** The one engine of all tabs, made on the first question after each start of the background. */
export function sharedEngine(): Engine {
  engine ??= createEngine({ lexicon: decode(lexicon) });
  return engine;
}

function decode(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index] = text.charCodeAt(index);
  }
  return bytes;
}
