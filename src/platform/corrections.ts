import { type Corrections, importCorrections, NO_CORRECTIONS } from '../engine/corrections';
import { defineItem } from './stored-item';

/** What the person said was wrong: rule names and words, never a comment nor its author. */
export const corrections = defineItem<Corrections>({
  key: 'corrections',
  version: 1,
  initial: NO_CORRECTIONS,
  parse: raw => importCorrections(JSON.stringify(raw)),
});
