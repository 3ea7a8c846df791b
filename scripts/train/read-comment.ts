import { loadReader } from '../lib/assets';

/** The one reader of the whole training: compiling the lexicon takes longer than reading many texts. */
export const readComment = loadReader();
