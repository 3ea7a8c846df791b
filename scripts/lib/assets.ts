import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type Engine, type EngineAssets } from '../../src/engine/engine';
import { compileLexicon } from '../../src/engine/lexicon/compile';
import { parseEntries } from '../../src/engine/lexicon/parse-entries';
import type { LexiconEntry } from '../../src/engine/lexicon/types';
import { createWinkTagger } from '../../src/engine/nlp/wink';
import { createReader, type Reader } from '../../src/engine/reading';

const ENGINE = join(import.meta.dirname, '../../src/engine');
const LEXICON = join(ENGINE, 'lexicon');

/** Compiles the lexicons of the repository into the bytes that the engine loads. */
export function compileLexiconFiles(): Uint8Array {
  return compileLexicon(['fr', 'en', 'shared'].flatMap(readEntries));
}

function readEntries(folder: string): LexiconEntry[] {
  const files = readdirSync(join(LEXICON, folder)).filter(name => name.endsWith('.json'));
  return files.sort().flatMap(name => {
    const json: unknown = JSON.parse(readFileSync(join(LEXICON, folder, name), 'utf8'));
    return parseEntries(json, `${folder}/${name}`);
  });
}

/** The engine's assets, from the sources of the repository. */
export function loadAssets(): EngineAssets {
  return {
    lexicon: compileLexiconFiles(),
    model: readFileSync(join(ENGINE, 'model/weights.bin')),
    tagger: createWinkTagger,
  };
}

/** An engine with every asset of the repository. */
export function loadEngine(): Engine {
  return createEngine(loadAssets());
}

/** Reads comments as the engine does, up to where they are weighed. */
export function loadReader(): Reader {
  return createReader(loadAssets());
}
