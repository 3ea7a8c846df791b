import type { Doc, Token } from '../../document/types';
import { flagBits } from '../../stance/flags';
import type { Match } from '../core/types';

/**
 * A mention of people by what the law protects. Age, size and "men" are left out: sweeping remarks
 * on them are mostly banter, and their words ("petit", "guy", "kid") are mostly something else.
 */
export const GROUP =
  '@group-origin|@group-religion|@group-orientation|@group-gender-identity|@group-disability|@group-women|@group-indigenous|@slur-strong';

/** The same with "those people", who are somebody's scapegoats only where things get violent. */
export const GROUP_OR_THOSE = `${GROUP}|@group-deictic`;

const PEOPLE_KINDS = [
  'group-origin',
  'group-religion',
  'group-orientation',
  'group-gender-identity',
  'group-disability',
  'group-women',
  'group-indigenous',
  'group-deictic',
  'slur-strong',
];

/** English words that may follow a group word used as a noun: "the French are", "a gay who". */
const AFTER_NOUN = new Set(
  `is are was were be being am do does did have has had can could will would shall should must may might
  who that which and or nor but if when because like as in on at from to with for of by all just too
  not never ever again out off ought need needs deserve deserves belong belongs make makes get gets
  get go goes come comes people person persons men women man woman folk folks guys guy girls girl boys
  boy kids kid children community communities lives life someone anyone everyone here there over than
  today tomorrow now yourself themselves s want wants think thinks always only still really have took
  take takes ruin ruins destroy disgust fill behaviour behavior bastard bastards scum filth trash vermin
  invaders lovers freaks throat throats ass asses arse face faces head heads skin blood lives hands dogs pigs animals rats cockroaches`.split(
    /\s+/u,
  ),
);

/** "Spanish is hard": without an article the singular is the language. */
const LANGUAGE = /(?:ish|ese|ch|german|italian|russian|korean|latin|greek|american)$/u;
const NAMED_AS_PEOPLE = new Set(
  'the these those all a any you every no fucking dirty stupid filthy bloody damn of as'.split(' '),
);

/** French words that stand before a group word used as a noun: "les Arabes", "ces gays". */
const BEFORE_NOUN = new Set(
  `le la les l un une des du de d ce cet cette ces tous toutes tout toute aux au a mes tes ses nos vos
  leurs sale sales certains certaines quelques plusieurs deux trois aucun aucune chaque quel quelle pauvre
  pauvres petit petits gros vrai vrais jeunes autres trop que qu comme et ou ni par pour contre sans
  chez sous entre vers sont etes est es suis espece bande nous vous`.split(/\s+/u),
);
const NOUNS_FR = new Set(['group-women', 'group-deictic']);

/** Whether the group words of a match mean people: "French cheese", "cuisine chinoise" do not. */
export function namesPeople(match: Match, doc: Doc): boolean {
  return findGroup(
    match,
    doc,
    (i, token) => !isDeictic(token) && meansPeople(doc, i, token) && !isOneWoman(doc, i, token),
  );
}

/** The same, "those people" included. */
export function namesThose(match: Match, doc: Doc): boolean {
  return findGroup(
    match,
    doc,
    (i, token) => meansPeople(doc, i, token) && !isOneWoman(doc, i, token),
  );
}

/** The same where one person stands for the group: "that woman will die". */
export function namesAnyone(match: Match, doc: Doc): boolean {
  return findGroup(match, doc, (i, token) => meansPeople(doc, i, token) && !isOwned(doc, i));
}

function findGroup(match: Match, doc: Doc, accepts: (i: number, token: Token) => boolean): boolean {
  for (let i = match.start; i < match.end; i++) {
    const token = doc.tokens[i];
    if (token && isGroup(token) && accepts(i, token)) return true;
  }
  return false;
}

function isDeictic(token: Token): boolean {
  return token.phrases?.some(phrase => phrase.classes.has('group-deictic')) === true;
}

function isGroup(token: Token): boolean {
  return PEOPLE_KINDS.some(
    name =>
      token.classes.has(name) || token.phrases?.some(phrase => phrase.classes.has(name)) === true,
  );
}

function meansPeople(doc: Doc, i: number, token: Token): boolean {
  if (token.phrases?.some(phrase => PEOPLE_KINDS.some(name => phrase.classes.has(name)))) {
    return true;
  }
  if (token.classes.has('slur')) return true;
  if (doc.lang === 'fr') {
    if ([...NOUNS_FR].some(name => token.classes.has(name))) return true;
    const before = doc.tokens[i - 1];
    return before === undefined || before.sentence !== token.sentence || startsNoun(before);
  }
  if (token.norm.endsWith('s') || token.norm.endsWith('men') || token.classes.has('person')) {
    return true;
  }
  return isEnglishNoun(doc, i, token);
}

/** "Gays" and "gay people" are people; "gay" alone is when no thing follows it. */
function isEnglishNoun(doc: Doc, i: number, token: Token): boolean {
  const after = doc.tokens[i + 1];
  if (after?.classes.has('person')) return true;
  const before = doc.tokens[i - 1];
  if (LANGUAGE.test(token.norm) && !(before && NAMED_AS_PEOPLE.has(before.norm))) return false;
  if (after?.sentence !== token.sentence || after.kind !== 'word') return true;
  if (AFTER_NOUN.has(after.norm)) return true;
  const tag = doc.partOfSpeech(i + 1);
  return tag === 'VERB' || tag === 'AUX';
}

const KIN = new Set('wife mother mom mum epouse mere maman mamie grandmother'.split(' '));
const GENERIC = new Set(
  'a any every no each of une un aucune chaque toute d que female'.split(' '),
);

/** "this woman", "my wife" and "une dame" in a story are persons, not their group. */
function isOneWoman(doc: Doc, i: number, token: Token): boolean {
  if (!token.classes.has('group-women')) return false;
  if (KIN.has(token.norm)) return true;
  if (token.norm.endsWith('s') || token.norm === 'women' || token.norm === 'female') return false;
  const before = [doc.tokens[i - 1]?.norm ?? '', doc.tokens[i - 2]?.norm ?? ''];
  return !before.some(word => GENERIC.has(word));
}

const OWNERS = new Set('my his her your mon ma son sa ton ta'.split(' '));

/** "his girl", « ma femme »: a person of the story. */
function isOwned(doc: Doc, i: number): boolean {
  return OWNERS.has(doc.tokens[i - 1]?.norm ?? '');
}

function startsNoun(before: Token): boolean {
  return (
    before.kind !== 'word' ||
    BEFORE_NOUN.has(before.norm) ||
    before.classes.has('person') ||
    before.classes.has('role')
  );
}

const OTHER_SUBJECTS = new Set(['it', 'this', 'il', 'ca', 'cela']);

/** The same where the group comes first: a first person after it opens another statement. */
export function accusesPeople(match: Match, doc: Doc): boolean {
  for (let i = match.start + 1; i < match.end; i++) {
    const token = doc.tokens[i];
    if (token?.classes.has('i') || OTHER_SUBJECTS.has(token?.norm ?? '')) return false;
  }
  return namesPeople(match, doc);
}

/** Whether a protected group is named before a match, as what its pronoun stands for. */
export function namesGroupBefore(match: Match, doc: Doc): boolean {
  const sentence = doc.tokens[match.start]?.sentence ?? 0;
  for (let i = match.start - 1; i >= 0; i--) {
    const token = doc.tokens[i];
    if (!token || sentence - token.sentence > 2) return false;
    if ((token.stance & NOT_OWN_WORDS) === 0 && isGroup(token) && meansPeople(doc, i, token)) {
      return true;
    }
  }
  return false;
}

/** Whether the comment speaks to members of a group: "women like you", « les gays comme toi ». */
export function speaksToGroup(match: Match, doc: Doc): boolean {
  const last = doc.tokens[match.start]?.sentence ?? 0;
  return doc.tokens.some((token, i) => {
    if (token.sentence > last || (token.norm !== 'like' && token.norm !== 'comme')) return false;
    if (!doc.tokens[i + 1]?.classes.has('you') || (token.stance & NOT_OWN_WORDS) !== 0)
      return false;
    return namesThose({ start: i - 3, end: i, from: i - 3, to: i }, doc);
  });
}

/** A group that the writer only quotes or defends is not whom his pronouns stand for. */
const NOT_OWN_WORDS = flagBits(['quoted', 'reported', 'condemned']);
