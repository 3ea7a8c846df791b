import type { Family, Label } from '../../src/engine/labels';
import type { Verdict } from '../../src/engine/types';

/** What a set says about a comment; a field it does not speak of is absent and not counted. */
export type Gold = {
  readonly toxic?: boolean;
  readonly militant?: boolean;
  readonly identityAttack?: boolean;
  readonly callToAction?: boolean;
  readonly family?: Family;
  /** Every label that holds; empty when none does. */
  readonly labels?: readonly Label[];
  /** Toxic characters, as UTF-16 offsets into the text. */
  readonly toxicChars?: readonly number[];
  /** HateCheck: which functional test the comment belongs to. */
  readonly functionality?: string;
};

export type Example = {
  readonly id: string;
  readonly text: string;
  readonly gold: Gold;
};

/** An example with what the engine said of it. */
export type Outcome = Example & { readonly verdict: Verdict };

/** The threshold a figure should reach, from ENGINE.md. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

export type Figure = {
  /** Stable from one run to the next: `--compare` matches figures by it. */
  readonly id: string;
  readonly what: string;
  /** A ratio, 0 to 1. */
  readonly value: number;
  /** Comments it was measured on. */
  readonly count: number;
  /** The published or recomputed figure of others. */
  readonly anchor?: string;
  readonly goal?: Goal;
};

export type Matrix = {
  readonly title: string;
  readonly names: readonly string[];
  /** counts[gold][said] */
  readonly counts: readonly (readonly number[])[];
};

/** One bin of a reliability plot: mean probability said, share that was true. */
export type ReliabilityBin = {
  readonly said: number;
  readonly seen: number;
  readonly count: number;
};

export type ReliabilityPlot = { readonly title: string; readonly bins: readonly ReliabilityBin[] };

/** A comment judged wrongly, with what was wrong. */
export type Mistake = {
  readonly id: string;
  readonly text: string;
  readonly expected: string;
  readonly said: string;
  /** How far off, for sorting: higher is worse. */
  readonly badness: number;
};

export type Section = {
  readonly title: string;
  readonly note?: string;
  readonly figures: readonly Figure[];
  readonly matrices?: readonly Matrix[];
  readonly plots?: readonly ReliabilityPlot[];
  readonly mistakes?: readonly Mistake[];
};
