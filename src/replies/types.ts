import type { Label } from '../engine/labels';
import type { Action, Comment, Lang, Localized, Verdict } from '../engine/types';

export type Posture = 'calm' | 'reassure' | 'temporise';
export type Register = 'formal' | 'warm' | 'brief';

/** One line of the user's fact sheet: the only source of facts a reply may state. */
export type Fact = {
  readonly id: string;
  /** Words of the claim it answers, any language. */
  readonly keywords: readonly string[];
  readonly correction: string;
  readonly lang?: Lang;
  readonly source: string;
  /** ISO 8601 day on which the user last checked it. */
  readonly date: string;
};

/** One of the user's own saved replies. `{name}`-style variables are filled when used. */
export type SavedReply = {
  readonly id: string;
  readonly title: string;
  readonly text: { readonly fr?: string; readonly en?: string };
  readonly posture?: Posture;
  readonly labels: readonly Label[];
  readonly topics?: readonly string[];
  readonly shortcut?: string;
  readonly uses: number;
};

/** What the user told us about the organisation it answers for. Every field may be empty. */
export type BrandProfile = {
  readonly name: string;
  readonly signature: string;
  readonly sector: 'utilitarian' | 'hedonic' | 'public' | 'other';
  readonly address: 'vous' | 'tu';
  readonly spelling: 'uk' | 'us';
  readonly register: Register;
  readonly support: { readonly channel: string; readonly url: string; readonly hours: string };
  readonly press: { readonly contact: string };
  readonly safetyLine: string;
  readonly alertChannel: string;
  readonly openingHours: string;
  /** Country codes that decide emergency pointers, e.g. `FR`, `BE`, `CH`, `CA`, `GB`, `IE`, `US`, `AU`. */
  readonly country: string;
  readonly facts: readonly Fact[];
  /** Facts older than this many days are shown as stale and never inserted. */
  readonly factMaxAgeDays: number;
  readonly library: readonly SavedReply[];
  readonly trustedAuthors: readonly string[];
  readonly ownWords: { readonly flag: readonly string[]; readonly allow: readonly string[] };
};

/** Where the reply will be written. */
export type Place = {
  readonly site?: string;
  readonly maxLength?: number;
  readonly channel: 'public' | 'private';
};

/** What already happened in this thread. */
export type ThreadState = {
  /** Texts already answered in this thread, oldest first. */
  readonly ourReplies: readonly string[];
  readonly repliedAuthors: readonly string[];
  readonly pileOn: boolean;
};

export type SuggestRequest = {
  readonly comment: Comment;
  readonly verdict: Verdict;
  readonly profile: BrandProfile;
  readonly place: Place;
  readonly thread: ThreadState;
  /** ISO 8601; the engine has no clock of its own. */
  readonly now: string;
  /** Changes the wording, never the content. */
  readonly seed: number;
};

export type Reply = {
  readonly posture: Posture;
  readonly lang: Lang;
  readonly text: string;
  readonly why: Localized;
  /** The evidence rule behind the choice, e.g. `explain-when-aroused`. */
  readonly rule: string;
  /** Where the wording comes from. */
  readonly origin: 'composed' | 'library';
  readonly libraryId?: string;
  /** What was taken from the comment, the profile or the fact sheet. */
  readonly slots: Readonly<Record<string, string>>;
  /** What the user must still fill in; shown as `[…]` in the text. */
  readonly missing: readonly Localized[];
};

export type Suggestion = {
  readonly action: Action;
  readonly reason: Localized;
  /** What to do beside or instead of answering: evidence, pointers, stale facts. */
  readonly advice: readonly Localized[];
  /** Best first; empty when the right answer is none. */
  readonly replies: readonly Reply[];
};
