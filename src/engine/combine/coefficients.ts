import type { Label } from '../labels';
import values from './coefficients.json';

/** How one label's evidence is weighed, in log-odds, and from which probability it is given. */
export type LabelWeights = {
  readonly bias: number;
  readonly model: number;
  readonly fired: number;
  readonly heldBack: number;
  /** When at least one of its rules fired. */
  readonly ruled: number;
  /** When none did and the model speaks alone. */
  readonly alone: number;
};

/** A family's evidence is weighed as one list (see `familyEvidence`). */
export type FamilyWeights = { readonly bias: number; readonly weights: readonly number[] };

export type Coefficients = {
  readonly labels: Readonly<Record<Label, LabelWeights>>;
  readonly toxic: FamilyWeights;
  readonly militant: FamilyWeights;
};

/** Fitted on the held-out fifth of `data/` by `npm run train` (scripts/train/combiner). */
export const COEFFICIENTS: Coefficients = values;
