import { createEngine, type Engine } from '../engine/engine';
import lexicon from '../engine/generated/lexicon.bin';
import weights from '../engine/model/weights.bin';
import { createWinkTagger } from '../engine/nlp/wink';
import { corrections } from '../platform/corrections';

let engine: Promise<Engine> | undefined;

/** The one engine of all tabs, made on the first question after each start of the background. */
export function sharedEngine(): Promise<Engine> {
  engine ??= makeEngine();
  return engine;
}

/** Calls back after the person corrected something; the next question gets an engine that knows. */
export function onCorrected(callback: () => void, signal: AbortSignal): void {
  corrections.watch(() => {
    engine = undefined;
    callback();
  }, signal);
}

async function makeEngine(): Promise<Engine> {
  return createEngine({
    lexicon: decode(lexicon),
    model: decode(weights),
    tagger: createWinkTagger,
    corrections: await corrections.get(),
  });
}

function decode(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index] = text.charCodeAt(index);
  }
  return bytes;
}
