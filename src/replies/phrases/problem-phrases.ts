import type { NeedId } from '../need/problems';

/**
 * The words for one problem in one language: templates of `compose/template.ts`.
 * They restate what the person said and say what we will look at: never a cause, never a fault.
 */
export type ProblemPhrases = {
  /** The thing meant when the comment names none: word and `m`, `f`, `mp`, `fp` (English: `s`, `p`). */
  readonly thing: readonly [string, 'm' | 'f' | 'mp' | 'fp' | 's' | 'p'];
  /** What we need to find the case again, a noun phrase; asked in private only. */
  readonly reference?: string;
  /** Acknowledgements of the precise fact. */
  readonly ack: readonly string[];
  /** What we do: clauses with “we”. */
  readonly step: readonly string[];
  /** To what end: infinitives, after « pour » or “to”. */
  readonly aim: readonly string[];
  /** What is being checked: a noun phrase. */
  readonly check: string;
  /** What we regret, the effect and not the cause: a noun phrase. */
  readonly regret: string;
};

export type PhraseBook = Readonly<Record<NeedId, ProblemPhrases>>;
