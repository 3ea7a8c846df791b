import type { Family, Label } from './labels';

/** `und`: neither French nor English, or too little to tell. */
export type Lang = 'fr' | 'en' | 'und';

/** A text in both languages of the interface. */
export type Localized = { readonly fr: string; readonly en: string };

/** One comment as the page or the command line gives it. */
export type Comment = {
  readonly text: string;
  readonly id?: string;
  /** A hint from the page; the engine decides by itself when it is absent. */
  readonly lang?: Lang;
  readonly author?: string;
  /** ISO 8601. */
  readonly time?: string;
  readonly thread?: string;
  readonly site?: string;
};

export type Target = 'person' | 'brand' | 'group' | 'product' | 'other_commenter' | 'self' | 'none';

/** What the decision table recommends; the person decides. */
export type Action =
  | 'escalate'
  | 'hide_report_evidence'
  | 'forward_press'
  | 'holding_statement'
  | 'no_reply'
  | 'reply_then_dm'
  | 'reply'
  | 'correct_fact'
  | 'none';

export type Severity = 0 | 1 | 2 | 3;

export type LabelScore = {
  readonly label: Label /** Probability, 0 to 1. */;
  readonly score: number;
};

/** UTF-16 offsets into the original text; `end` is exclusive. */
export type Span = {
  readonly start: number;
  readonly end: number;
  readonly label: Label;
  /** `label/rule-name`, or `label/model`. */
  readonly rule: string;
};

/** Why a label was given: one sentence a person can read, and the words it rests on. */
export type Reason = {
  readonly label: Label;
  readonly rule: string;
  readonly text: Localized;
  readonly words: readonly string[];
};

export type Verdict = {
  readonly lang: Lang;
  readonly family: Family;
  readonly severity: Severity;
  readonly scores: { readonly toxic: number; readonly militant: number };
  /** Above their thresholds, best first. */
  readonly labels: readonly LabelScore[];
  readonly target: Target;
  readonly spans: readonly Span[];
  readonly reasons: readonly Reason[];
  readonly action: Action;
};
