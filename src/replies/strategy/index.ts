import { type Label, PRIORITY } from '../../engine/labels';
import type { Need } from '../need';
import { isLoose } from '../need/problems';
import { accusation } from './accusation';
import { complaint } from './complaint';
import { conspiracy } from './conspiracy';
import { criticism } from './criticism';
import { distress } from './distress';
import { extortion } from './extortion';
import { harassment } from './harassment';
import { identityAttack } from './identity-attack';
import { insult, profanity } from './insult';
import { none } from './none';
import { pileOn } from './pile-on';
import { praise } from './praise';
import { pressEnquiry } from './press-enquiry';
import { question } from './question';
import { rumour } from './rumour';
import type { Situation, Strategy } from './situation';
import { slogan } from './slogan';
import { threat } from './threat';
import { callToAction, moralOutrage } from './values';

const STRATEGIES: Readonly<Record<Label, Strategy>> = {
  insult,
  profanity,
  threat,
  identity_attack: identityAttack,
  harassment,
  extortion,
  call_to_action: callToAction,
  moral_outrage: moralOutrage,
  accusation,
  conspiracy,
  slogan,
  pile_on: pileOn,
  complaint,
  question,
  press_enquiry: pressEnquiry,
  rumour,
  criticism,
  distress,
  praise,
};

const STILL_WAITING =
  /\b(?:toujours pas|toujours rien|jamais|aucune|personne|encore une? fois|still (?:no|not|nothing|waiting)|never|nobody|no one|hasn't|haven't)\b/;

/** A comment without a label that names a problem and a wait still gets its answer. */
function soundsLikeAComplaint(need: Need): boolean {
  if (isLoose(need.id)) return false;
  return (
    STILL_WAITING.test(need.folded) && Boolean(need.wait ?? need.nth ?? need.thing ?? need.since)
  );
}

/**
 * The label that decides, by the decision table. A pile-on of the thread counts as a label of each
 * of its comments; praise and lone questions of passers-by are left alone by it.
 */
export function decidingLabel({ labels, request, need }: Situation): Label | undefined {
  const present = new Set(labels);
  if (labels.size === 0 && soundsLikeAComplaint(need)) present.add('complaint');
  const quiet = labels.size === 0 || labels.has('praise');
  if (request.thread.pileOn && !quiet) present.add('pile_on');
  return PRIORITY.find(label => present.has(label));
}

/** The strategy for a situation. */
export function strategyFor(situation: Situation): Strategy {
  const label = decidingLabel(situation);
  return label ? STRATEGIES[label] : none;
}
