/** Calm replies: what to answer, how, and why; or why not to. Pure: no DOM, no clock, no network. */

export { coach } from './coach';
export { filledText, saveAsMine, withUse } from './library';
export { maxLengthOf } from './place';
export { emptyProfile } from './profile/empty';
export { exportProfile, importProfile } from './profile/exchange';
export { parseProfile } from './profile/parse';
export { suggest } from './suggest';
export type * from './types';
