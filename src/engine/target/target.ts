import type { Doc } from '../document/types';
import { type Label, PRIORITY } from '../labels';
import type { Finding } from '../rules/core/types';
import type { Target } from '../types';

/** Classes of words and what they say of whom a comment is about, most telling first. */
const BY_CLASS: readonly (readonly [cls: string, target: Target])[] = [
  ['group', 'group'],
  ['role', 'person'],
  ['name', 'person'],
  ['mention', 'other_commenter'],
  ['he', 'person'],
  ['they', 'group'],
];
const SINGULAR = new Set(['tu', 't', 'te', 'toi']);

/** Whom a label is mostly about when no word tells: the commonest target of the authored comments. */
const USUAL: Readonly<Record<Label, Target>> = {
  insult: 'person',
  profanity: 'product',
  threat: 'person',
  identity_attack: 'group',
  harassment: 'person',
  extortion: 'brand',
  call_to_action: 'brand',
  moral_outrage: 'brand',
  accusation: 'brand',
  conspiracy: 'brand',
  slogan: 'brand',
  pile_on: 'brand',
  complaint: 'brand',
  question: 'brand',
  press_enquiry: 'brand',
  rumour: 'brand',
  criticism: 'brand',
  distress: 'self',
  praise: 'brand',
};
/** Labels whose target the words around the match settle better than habit. */
const BY_WORDS: ReadonlySet<Label> = new Set(['insult', 'threat', 'harassment']);

/**
 * Whom a comment is about, by its most urgent label: what that label's rule says, else the words
 * around the match, else whom such comments are mostly about.
 */
export function targetOf(doc: Doc, findings: readonly Finding[], labels: readonly Label[]): Target {
  const label = PRIORITY.find(one => labels.includes(one));
  if (!label) return 'none';
  const strongest = findings.find(({ rule }) => rule.label === label);
  if (strongest?.rule.target) return strongest.rule.target;
  if (!strongest || !BY_WORDS.has(label)) return USUAL[label];
  const { match } = strongest;
  const sentence = doc.sentences[doc.tokens[match.start]?.sentence ?? -1];
  const start = sentence?.start ?? match.start;
  const end = sentence?.end ?? match.end;
  return (
    singled(doc, start, end) ??
    inRange(doc, match.start, match.end) ??
    inRange(doc, start, end) ??
    USUAL[label]
  );
}

/** « tu » speaks to one person, whatever he is called. */
function singled(doc: Doc, from: number, to: number): Target | undefined {
  const found = doc.tokens.slice(from, to).some(token => SINGULAR.has(token.norm));
  return found ? 'person' : undefined;
}

function inRange(doc: Doc, from: number, to: number): Target | undefined {
  for (const [cls, target] of BY_CLASS) {
    for (let i = from; i < to; i++) {
      const token = doc.tokens[i];
      if (!token) continue;
      if (token.classes.has(cls)) return target;
      if (token.phrases?.some(phrase => phrase.classes.has(cls))) return target;
    }
  }
  return undefined;
}
