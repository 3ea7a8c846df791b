import type { Label } from '../engine/labels';
import type { Action, Comment, Lang, Localized, Verdict } from '../engine/types';

export type Posture = 'calm' | 'reassure' | 'temporise';
export type Register = 'formal' | 'warm' | 'brief';

/** Within how long people get an answer, in hours (`h`) or working days (`d`); empty: not promised. */
export const RESPONSE_TIMES = ['', '1h', '2h', '4h', '24h', '48h', '1d', '2d', '3d', '5d'] as const;
export type ResponseTime = (typeof RESPONSE_TIMES)[number];

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
  /** What may be promised to one person, by channel; never a date for a public statement. */
  readonly responseTime: { readonly public: ResponseTime; readonly private: ResponseTime };
  /** The user wants a reminder that it is late before a draft is sent in the evening. */
  readonly lateEvening: boolean;
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
  /** Texts suggested or sent elsewhere lately: a new reply differs from them where it can. */
  readonly recent?: readonly string[];
  /** Whether the engine finds a text neither toxic nor militant; replies that fail it are reworded. */
  readonly isNeutral?: (text: string) => boolean;
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

/** The draft coach's rules; each has its own advice and, where a rule can do it well, a rewriting. */
export type CoachRule =
  | 'accusing-opener'
  | 'bare-why'
  | 'sarcasm'
  | 'shouting'
  | 'blame'
  | 'calm-down'
  | 'public-compensation'
  | 'promise-without-date'
  | 'personal-data'
  | 'insult'
  | 'unverified-denial'
  | 'liability'
  | 'legal-threat'
  | 'announced-removal'
  | 'campaign-hashtag'
  | 'filler'
  | 'too-long'
  | 'empty-slot'
  | 'late-evening';

export type CoachContext = {
  /** Language of the draft; guessed when absent. */
  readonly lang?: Lang;
  readonly place: Place;
  /** The engine's verdict on the draft itself: without it, abuse in the draft goes unseen. */
  readonly draftVerdict?: Verdict;
  /** The comment being answered: its insults and hashtags must not come back. */
  readonly comment?: Comment;
  readonly verdict?: Verdict;
  /** Its own telephone numbers and addresses are not personal data. */
  readonly profile?: BrandProfile;
  /** Local hour, 0 to 23, when the user wants the late-evening reminder; absent: no reminder. */
  readonly hour?: number;
};

export type CoachFinding = {
  readonly rule: CoachRule;
  /** `stop`: better not sent as it is. `revise`: a calmer wording exists. `note`: good to know. */
  readonly weight: 'stop' | 'revise' | 'note';
  /** UTF-16 offsets into the draft; equal when the finding concerns the whole draft. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly advice: Localized;
  /** Its sentence, by UTF-16 offsets, said more calmly, when a rule can do it well. */
  readonly rewrite?: { readonly start: number; readonly end: number; readonly text: string };
};

export type CoachReport = {
  /** `clear` when nothing was found, else the heaviest finding. */
  readonly level: 'clear' | 'note' | 'revise' | 'stop';
  readonly findings: readonly CoachFinding[];
  /** The draft with every proposed rewriting applied; absent when there is none. */
  readonly rewritten?: string;
};
