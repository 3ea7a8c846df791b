import { familyOf, type Label } from '../../labels';
import { flagBits, type StanceFlag } from '../../stance/flags';
import type { Rule } from './types';

/** Stance that voids a toxic label; rules may name their own. */
const TOXIC: Readonly<Record<string, readonly StanceFlag[]>> = {
  insult: [
    'negated',
    'quoted',
    'reported',
    'condemned',
    'self',
    'reclaimed',
    'hypothetical',
    'banter',
  ],
  profanity: ['quoted', 'reported', 'condemned', 'positive'],
  threat: ['negated', 'quoted', 'reported', 'condemned', 'banter'],
  identity_attack: ['negated', 'quoted', 'reported', 'condemned', 'self', 'reclaimed'],
  harassment: ['quoted', 'reported', 'condemned'],
  extortion: ['negated', 'quoted', 'reported'],
};

/** Opinion is held back only when it is not the writer's. */
const MILITANT: readonly StanceFlag[] = ['quoted', 'reported', 'condemned'];

/** The flags that hold a rule back: its own, else those of its label or family. */
function flagsAgainst(rule: Rule): readonly StanceFlag[] {
  return rule.heldBackBy ?? defaultFlags(rule.label);
}

function defaultFlags(label: Label): readonly StanceFlag[] {
  const family = familyOf(label);
  if (family === 'toxic') return TOXIC[label] ?? [];
  return family === 'militant' ? MILITANT : [];
}

/** The bits of the flags that hold a rule back. */
export function bitsAgainst(rule: Rule): number {
  return flagBits(flagsAgainst(rule));
}
