import type { Lang, Verdict } from '../engine/types';
import { onCorrected, sharedEngine } from './engine';
import { textKey, VerdictCache } from './verdict-cache';

/** A long thread re-read after a sort or a navigation costs nothing; 5,000 verdicts are about 3 MB. */
const cache = new VerdictCache<Verdict>(5000);

/** Forgets every verdict as soon as the person corrects one. Lives as long as the background. */
export function keepVerdictsFresh(): void {
  onCorrected(() => cache.clear(), new AbortController().signal);
}

/** What the engine says of a text, from the cache when it was asked before. */
export async function verdictOf(text: string, lang?: Lang): Promise<Verdict> {
  const engine = await sharedEngine();
  return cache.getOrCompute(`${lang ?? ''}${textKey(text)}`, () =>
    engine.analyze({ text, ...(lang && { lang }) }),
  );
}
