import { familyOf, type Label } from '../../engine/labels';
import { fold } from '../need/fold';
import { identifiers } from '../need/identifiers';
import { maxLengthOf, siteLimitOf } from '../place';
import type { CoachContext, CoachFinding } from '../types';

type Check = (draft: string, context: CoachContext) => readonly CoachFinding[];

const tooLong: Check = (draft, { place }) => {
  const limit = maxLengthOf(place);
  // Sites count characters, not UTF-16 units.
  const characters = [...draft];
  const over = characters.length - limit;
  if (over <= 0) return [];
  const start = characters.slice(0, limit).join('').length;
  const s = over > 1 ? 's' : '';
  const refused = siteLimitOf(place) !== undefined;
  return [
    {
      rule: 'too-long',
      weight: refused ? 'revise' : 'note',
      start,
      end: draft.length,
      words: draft.slice(start),
      advice: refused
        ? {
            fr: `Le texte dépasse de ${over} caractère${s} la limite du site (${limit}).`,
            en: `The text is ${over} character${s} over the site's limit (${limit}).`,
          }
        : {
            fr: `Plus de ${limit} caractères : peu de gens lisent une réponse aussi longue jusqu’au bout.`,
            en: `Over ${limit} characters: few people read so long a reply to its end.`,
          },
    },
  ];
};

const emptySlots: Check = draft =>
  [...draft.matchAll(/\[…[^[\]]*\]/g)].map(match => ({
    rule: 'empty-slot',
    weight: 'stop',
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    advice: { fr: 'Il reste un passage à compléter.', en: 'There is still a gap to fill in.' },
  }));

/** What the engine may find in a draft that is abuse of the writer's own; private data has its own check. */
const ABUSE: ReadonlySet<Label> = new Set(['insult', 'profanity', 'threat', 'identity_attack']);

/** Abuse in the draft itself, as the engine sees it, and the comment's own hard words coming back. */
const insults: Check = (draft, { draftVerdict, comment, verdict }) => {
  const advice = {
    fr: 'Répondre à l’insulte par l’insulte donne raison à l’autre : retirez ces mots.',
    en: 'Answering an insult with an insult proves the other side right: take these words out.',
  };
  const given = draftVerdict?.labels.map(({ label }) => label) ?? [];
  const own = (draftVerdict?.spans ?? [])
    .filter(
      ({ label }, index, all) =>
        ABUSE.has(label) &&
        given.includes(label) &&
        all.findIndex(s => s.label === label) === index,
    )
    .map(
      ({ start, end }) =>
        ({
          rule: 'insult',
          weight: 'stop',
          start,
          end,
          words: draft.slice(start, end),
          advice,
        }) as const,
    );
  if (own.length > 0 || !comment || !verdict) return own;
  return verdict.spans.flatMap(span => {
    if (familyOf(span.label) !== 'toxic') return [];
    const words = comment.text.slice(span.start, span.end);
    const at =
      fold(draft).length === draft.length
        ? fold(draft).indexOf(fold(words))
        : draft.toLowerCase().indexOf(words.toLowerCase());
    if (at < 0 || words.length < 4) return [];
    return [
      { rule: 'insult', weight: 'stop', start: at, end: at + words.length, words, advice } as const,
    ];
  });
};

const hashtags: Check = (draft, { comment }) => {
  const theirs = new Set(
    (comment?.text.match(/#[\p{L}\p{N}_]+/gu) ?? []).map(tag => tag.toLowerCase()),
  );
  const looksLikeACall = /^#(?:boycott|stop|balance|pasenmonnom|notin|notmy|complice|shame|honte)/i;
  return [...draft.matchAll(/#[\p{L}\p{N}_]+/gu)]
    .filter(([tag]) => theirs.has(tag.toLowerCase()) || looksLikeACall.test(tag))
    .map(match => ({
      rule: 'campaign-hashtag',
      weight: 'revise',
      start: match.index,
      end: match.index + match[0].length,
      words: match[0],
      advice: {
        fr: 'Reprendre le mot-dièse de la campagne la fait monter : retirez-le.',
        en: 'Using the campaign hashtag lifts the campaign: take it out.',
      },
    }));
};

/** Numbers that identify an order or a person; a handle that opens a reply is only an address. */
const exposedData: Check = (draft, { place, comment, profile }) => {
  if (place.channel === 'private') return [];
  const ours = JSON.stringify(profile ?? {});
  const theirs = new Set(comment ? identifiers(comment.text) : []);
  return identifiers(draft)
    .filter(found => !found.startsWith('@') && !ours.includes(found))
    .filter(found => theirs.has(found) || /\d{4,}/.test(found.replace(/[ .\-/]/g, '')))
    .map(found => {
      const start = draft.indexOf(found);
      return {
        rule: 'personal-data',
        weight: 'revise',
        start,
        end: start + found.length,
        words: found,
        advice: {
          fr: 'Ce numéro identifie une personne ou une commande : gardez-le pour le message privé.',
          en: 'This number identifies a person or an order: keep it for the private message.',
        },
      };
    });
};

/** Late evening, local time: the hours when tired people write what they regret. */
const LATE_FROM = 21;
const LATE_UNTIL = 6;

const lateEvening: Check = (_draft, { hour }) => {
  if (hour === undefined || (hour < LATE_FROM && hour >= LATE_UNTIL)) return [];
  return [
    {
      rule: 'late-evening',
      weight: 'note',
      start: 0,
      end: 0,
      words: '',
      advice: {
        fr: 'Il est tard : une réponse relue demain matin, ou par une deuxième personne, se regrette rarement.',
        en: 'It is late: a reply read again tomorrow, or by a second person, is rarely regretted.',
      },
    },
  ];
};

/** The checks that look at the draft as a whole. */
export const WHOLE: readonly Check[] = [
  insults,
  emptySlots,
  tooLong,
  exposedData,
  hashtags,
  lateEvening,
];
