import type { EvidenceRule } from '../strategy/evidence';
import type { Posture } from '../types';

/** One step of a reply: alternatives to say it, and the clauses some of them embed. */
export type Move = {
  readonly lines: readonly string[];
  /** Alternatives for a nested clause, by slot name. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  /** When the reply is too long, moves with the highest number go first; absent: never dropped. */
  readonly drop?: number;
  /** A greeting the next sentence continues in lower case. */
  readonly lead?: boolean;
  /** The user's own words: their first letter is kept. */
  readonly verbatim?: boolean;
};

/** One option offered to the user. */
export type Plan = {
  readonly posture: Posture;
  readonly rule: EvidenceRule;
  readonly moves: readonly Move[];
};
