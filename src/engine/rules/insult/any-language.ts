import type { Doc } from '../../document/types';
import { allTagged, holdsTerm, termsIn } from '../core/terms';
import type { Match, Rule } from '../core/types';
import { DEMEANING, MOCKING, SILENCING } from './reasons';
import './words';

/** Rules that read the same in both languages. */
export const insultAny: readonly Rule[] = [
  {
    id: 'insult/you-are',
    label: 'insult',
    severity: 2,
    sure: 0.9,
    reason: DEMEANING,
    patterns: [
      '@you-subject|u @ne? @be|@seem like? @que? ~2 [ @insult-strong|@insult-fair ]',
      '@be @you-subject ~2 [ @insult-strong|@insult-fair ]',
      '@you-subject @be @que? @adv? @adv? @det-a @abuse-adj? [ @dehumanise ]',
      '@you-subject @be @que? @adv? @adv? @det-a [ @abuse-adj @abuse-adj? @anyone ]',
    ],
  },
  {
    id: 'insult/plain-word',
    label: 'insult',
    severity: 2,
    sure: 0.8,
    reason: DEMEANING,
    patterns: ['[ @insult-strong ]'],
    when: holdsNounThatNeedsNoTarget,
  },
  {
    id: 'insult/phrase',
    label: 'insult',
    severity: 2,
    sure: 0.88,
    reason: SILENCING,
    patterns: ['[ @insult-curse|@insult-silence|@insult-dismiss ] !with|avec'],
    when: (match, doc) =>
      holdsOrder(match, doc) && opensOrAnswers(match, doc) && endsItself(match, doc),
  },
  {
    id: 'insult/mockery',
    label: 'insult',
    severity: 2,
    sure: 0.8,
    reason: MOCKING,
    patterns: ['[ @insult-mockery|@insult-contempt|@insult-disgust|@insult-sexist ]'],
    when: holdsTerm('insult', 0.72),
  },
  {
    id: 'insult/called-out',
    label: 'insult',
    severity: 2,
    sure: 0.82,
    reason: DEMEANING,
    patterns: [
      '^ @det-a? *? *? [ @insult-strong|@insult-fair|@dehumanise-fair|@dehumanise-strong ] $',
      '[ @insult-strong|@insult-fair ] every|the|all one|lot|of',
      '^ [ @insult-strong|@insult-fair ] "," ',
      '^ [ @insult-strong|@insult-fair ] "!"',
      '"," @abuse-adj? [ @insult-strong|@insult-fair ] $',
      '@mention ~1 [ @insult-strong|@insult-fair ]',
    ],
    when: holdsNounThatNeedsNoTarget,
  },
  {
    id: 'insult/staff',
    when: (match, doc) => !allTagged(match, doc, 'dishonest'),
    label: 'insult',
    severity: 2,
    sure: 0.85,
    reason: DEMEANING,
    target: 'person',
    patterns: [
      '@role|@mention|@name @be|@seem @que? @adv? @adv? @det-a? ~1 [ @insult-strong|@insult-fair ]',
      '@poss2|these|those|ces @abuse-adj? [ @insult-strong|@insult-fair ] de|d|of? @role',
      '[ @insult-strong|@insult-fair ] de|d|of @role|@name',
    ],
  },
];

/** Nouns for people only: "ce grille-pain est une merde" and "what an idiotic manual" are not. */
function holdsNounThatNeedsNoTarget(match: Match, doc: Doc): boolean {
  return termsIn(match, doc).some(
    ({ class: name, tags = [] }) =>
      !tags.includes('dishonest') &&
      (name === 'insult' || name === 'dehumanise') &&
      tags.includes('noun') &&
      !tags.includes('adj') &&
      !tags.includes('thing') &&
      !tags.includes('ambiguous'),
  );
}

const holdsOrder = holdsTerm('insult', 0.8);
const BEFORE_ORDER = new Set(
  `just go so please you u now then oh well and or but to et mais alors bah ben donc oh allez va non
  idiot lol mdr vous tu toi the y'all all`.split(/\s+/u),
);

/** An order stands by itself; in "my parcel got lost" the same words tell something else. */
function opensOrAnswers(match: Match, doc: Doc): boolean {
  const before = doc.tokens[match.from - 1];
  const first = doc.tokens[match.from];
  if (!before || before.sentence !== first?.sentence || before.kind !== 'word') return true;
  if (first.classes.has('you') || first.classes.has('i')) return true;
  return BEFORE_ORDER.has(before.norm) || doc.lang === 'fr';
}

/** « fermez la ligne » closes something; « fermez-la » by itself shuts someone up. */
function endsItself(match: Match, doc: Doc): boolean {
  const last = doc.tokens[match.to - 1];
  const next = doc.tokens[match.to];
  if (last?.norm !== 'la') return true;
  return next?.kind !== 'word' || next.sentence !== last.sentence || next.classes.has('insult');
}
