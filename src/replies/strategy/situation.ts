import type { Label } from '../../engine/labels';
import type { Action, Localized } from '../../engine/types';
import type { Plan } from '../compose/plan';
import type { Voice } from '../compose/voice';
import type { FactMatch } from '../facts/match';
import type { Noun } from '../grammar/noun';
import type { Need } from '../need';
import type { Phrases } from '../phrases';
import type { SuggestRequest } from '../types';

/** Everything a strategy may look at. */
export type Situation = {
  readonly request: SuggestRequest;
  readonly need: Need;
  readonly labels: ReadonlySet<Label>;
  readonly voice: Voice;
  readonly phrases: Phrases;
  /** The best fact that may be inserted: fresh and in the language of the reply. */
  readonly fact?: FactMatch;
  /** We already apologised in this thread: the same move again loses its effect. */
  readonly apologised: boolean;
};

/** What to do about a comment, before any word is chosen. */
export type Outline = {
  readonly action: Action;
  readonly reason: Localized;
  readonly advice: readonly Localized[];
  /** Best first. */
  readonly plans: readonly Plan[];
  /** The noun the wording is about, when it is not the need's own. */
  readonly thing?: Noun;
};

export type Strategy = (situation: Situation) => Outline;
