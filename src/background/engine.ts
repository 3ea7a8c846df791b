import { overrule } from '../engine/corrections';
import { createEngine } from '../engine/engine';
import lexicon from '../engine/generated/lexicon.bin';
import weights from '../engine/model/weights.bin';
import { createWinkTagger } from '../engine/nlp/wink';
import type { Lang, Verdict } from '../engine/types';
import { corrections } from '../platform/corrections';
import { textKey, VerdictCache } from './verdict-cache';

/** What the engine and the person say of a text. */
export type Judge = (text: string, lang?: Lang) => Verdict;

/** A long thread re-read after a sort or a navigation costs nothing; 5,000 verdicts are about 3 MB. */
const CACHED = 5000;

/** Engine, corrections and verdicts together: one that is still being asked keeps what it knew. */
export async function makeJudge(): Promise<Judge> {
  const said = await corrections.get();
  const kinds = new Map(said.entries.map(({ id, kind }) => [id, kind]));
  const cache = new VerdictCache<Verdict>(CACHED);
  const engine = createEngine({
    lexicon: decode(lexicon),
    model: decode(weights),
    tagger: createWinkTagger,
    corrections: said,
  });
  return (text, lang) => {
    const key = textKey(text);
    return cache.getOrCompute(`${lang ?? ''}${key}`, () => {
      const verdict = shown(engine.analyze({ text, ...(lang && { lang }) }));
      const kind = kinds.get(key);
      return kind === undefined ? verdict : overrule(verdict, kind);
    });
  };
}

/**
 * The engine also marks hostile words in comments that it does not flag. People are shown marks for
 * the labels that were given alone: an honest complaint with a rude word stays unmarked.
 */
function shown(verdict: Verdict): Verdict {
  const given = new Set(verdict.labels.map(({ label }) => label));
  return { ...verdict, spans: verdict.spans.filter(({ label }) => given.has(label)) };
}

function decode(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index] = text.charCodeAt(index);
  }
  return bytes;
}
