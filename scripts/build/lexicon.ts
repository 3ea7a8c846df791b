import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileLexiconFiles } from '../lib/assets';

/** Compiles the lexicons into `src/engine/generated/lexicon.bin`, which the bundle embeds. */
export async function writeLexicon(root: string): Promise<void> {
  const folder = join(root, 'src/engine/generated');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'lexicon.bin'), compileLexiconFiles());
}
