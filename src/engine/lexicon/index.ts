export { compileLexicon } from './compile';
export { createLexicon } from './lexicon';
export { parseEntries } from './parse-entries';
export type { Hit, LexiconEntry } from './types';
