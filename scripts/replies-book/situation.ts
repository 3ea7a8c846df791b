import type { Label } from '../../src/engine/labels';
import type { ProfileName } from './profiles';

/** One situation of the book. Abuse is marked `[[…]]` in the text, as the engine's spans would. */
export type BookSituation = readonly [
  profile: ProfileName,
  labels: readonly Label[],
  text: string,
  extra?: {
    readonly author?: string;
    readonly site?: string;
    readonly pileOn?: boolean;
    readonly ourReplies?: readonly string[];
    readonly private?: boolean;
  },
];
