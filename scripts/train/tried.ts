/** One design that was tried, with what it gave on the development fold and two development sets. */
export type Trial = {
  readonly design: string;
  readonly macroF1: string;
  readonly toxicAuc: string;
  readonly toxiFrench: string;
  readonly youToxic: string;
  readonly remark: string;
};

/** Figures noted when each was run; the fold has grown since, so compare them with each other. */
export const TRIALS: readonly Trial[] = [];
