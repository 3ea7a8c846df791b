import type { Verdict } from '../engine/types';

/** Where the bubble stands; `unknown` before anything was read. */
export type Tilt = 'unknown' | 'calm' | 'unsettled' | 'tense';

/** Share of the thread's weight above which the bubble leaves the middle, then nears the end. */
const UNSETTLED = 0.02;
const TENSE = 0.15;

/**
 * The state of a thread, from the verdicts of its hostile comments and the number of comments read.
 * A comment weighs its severity over 3, so that one threat in a long thread tilts the level more
 * than one slogan. Complaints, press and distress do not count: they are no hostility.
 */
export function tiltOf(verdicts: readonly Verdict[], read: number): Tilt {
  if (read === 0) {
    return 'unknown';
  }
  const weight = verdicts
    .filter(({ family }) => family === 'toxic' || family === 'militant')
    .reduce((sum, { severity }) => sum + severity / 3, 0);
  const share = weight / read;
  return share >= TENSE ? 'tense' : share >= UNSETTLED ? 'unsettled' : 'calm';
}
