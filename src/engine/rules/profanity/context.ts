import type { Doc, Token } from '../../document/types';
import { holdsTerm } from '../core/terms';
import type { Match } from '../core/types';

/** In a longer text one swear word is a sigh, not its tone. */
const LONG_WORDS = 35;
/** What anger may be about; without any of it an exclamation is only the writer's own mood. */
const MATTERS = ['poss2', 'you', 'product', 'order-ref', 'brand-ref', 'dismay', 'role', 'they'];

const holdsSwearWord = holdsTerm('profanity', 0.5);

/** Whether a swear word sets the tone of a comment about something other than the writer. */
export function isAngryTone(match: Match, doc: Doc): boolean {
  return (
    holdsSwearWord(match, doc) &&
    !isAcronym(match, doc) &&
    !isPassing(match, doc) &&
    !isOwnMood(match, doc)
  );
}

/** "wtf" and "bs" have lost their sting. */
function isAcronym(match: Match, doc: Doc): boolean {
  const [first] = doc.tokens.slice(match.from, match.to);
  return match.to - match.from === 1 && (first?.norm.replace('#', '').length ?? 0) <= 3;
}

/** A single swear word in a long text. */
function isPassing(match: Match, doc: Doc): boolean {
  const words = doc.tokens.filter(token => token.kind === 'word');
  if (words.length <= LONG_WORDS) return false;
  return !doc.tokens.some((token, i) => (i < match.from || i >= match.to) && isSwearWord(token));
}

function isSwearWord(token: Token): boolean {
  return token.classes.has('profanity-strong') || token.classes.has('profanity-fair');
}

/** "Damn, I missed my bus": first person, and nobody and nothing else in the sentence. */
function isOwnMood(match: Match, doc: Doc): boolean {
  const sentence = doc.sentences[doc.tokens[match.from]?.sentence ?? -1];
  const tokens = doc.tokens.slice(sentence?.start ?? 0, sentence?.end ?? 0);
  if (!tokens.some(token => token.classes.has('i') || token.classes.has('poss1'))) return false;
  return !tokens.some(token => MATTERS.some(name => token.classes.has(name)));
}

/** Whether the words name a person: « dikkenek de merde » is an insult, not swearing at a thing. */
export function isHuman(match: Match, doc: Doc): boolean {
  return doc.tokens
    .slice(match.from, match.to)
    .some(token => HUMAN.some(name => token.classes.has(name)));
}

const HUMAN = ['insult-noun', 'role', 'person', 'group', 'slur', 'name'];
