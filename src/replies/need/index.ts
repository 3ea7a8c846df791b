import type { Noun, ThingKind } from '../grammar/noun';
import type { SuggestRequest } from '../types';
import { type Amount, amount } from './amounts';
import { arousal, HIGH_AROUSAL } from './arousal';
import { type Ask, asks } from './asks';
import { deadline } from './deadline';
import { type Duration, durations, sinceDay } from './durations';
import { fold, withoutAbuse } from './fold';
import { identifiers } from './identifiers';
import { type ReplyLang, replyLanguage } from './language';
import { givenName } from './name';
import { type NeedId, PROBLEMS, type ProblemId, problems, type Topic, topicOf } from './problems';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from './quantities';
import { type Mention, things } from './things';

/** What the person behind the comment needs, read without the insults. */
export type Need = {
  readonly lang: ReplyLang;
  /** The comment, folded, without its insults. */
  readonly folded: string;
  readonly id: NeedId;
  readonly topic: Topic;
  /** All problems named, `id` first. */
  readonly problems: readonly NeedId[];
  readonly things: readonly Mention[];
  readonly thing?: Mention;
  /** How long the person has been waiting. */
  readonly wait?: Duration;
  /** How long it took before something happened (a breakdown). */
  readonly age?: Duration;
  /** Weekday since which it lasts, 0 is Monday. */
  readonly since?: number;
  /** The rank of this occurrence: 3 for “third time”. */
  readonly nth?: number;
  /** How many messages or calls so far, in the comment's words. */
  readonly tries?: { readonly count: number; readonly noun: string };
  readonly amount?: Amount;
  readonly asks: readonly Ask[];
  readonly deadline?: string;
  readonly arousal: number;
  readonly aroused: boolean;
  /** Order numbers, addresses and the like, as written: never to be repeated. */
  readonly identifiers: readonly string[];
  readonly name?: string;
};

const NTH = new RegExp(
  `\\b(${ORDINAL})\\s+(?:\\S+\\s+){0,2}?(?:fois|erreur|retard|panne|relance|message|mail|annulation|time|mistake|error|delay|failure|e?mail|cancellation|breakdown|late)`,
);
const ATTEMPTS = new RegExp(
  `\\b(${NUMBER}) (mails|e-mails|courriels|messages|appels|relances|emails|calls|tickets)\\b`,
);
const LONE_ORDINAL = new RegExp(`\\bc'est (?:deja )?l[ae] (${ORDINAL})\\b`);
/** “Called five times”, « ça fait trois fois »: times the person came to us, not times a thing failed. */
const COUNT_OF_TIMES =
  /\b(?:ca fait (deux|trois|quatre|cinq|\d) fois|(?:appel\w*|ecri\w*|demand\w*|signal\w*|relanc\w*|dit) (deux|trois|quatre|cinq|\d) fois|(?:called|rang|wrote|written|emailed|asked|told|reported|complained|ticket)\b.{0,20}\b(twice|two times|three times|four times|five times|\d times))\b/;
const COUNTS: Readonly<Record<string, number>> = {
  deux: 2,
  twice: 2,
  two: 2,
  trois: 3,
  three: 3,
  quatre: 4,
  four: 4,
  cinq: 5,
  five: 5,
};

function rank(folded: string): number | undefined {
  const ordinal = NTH.exec(folded)?.[1] ?? LONE_ORDINAL.exec(folded)?.[1];
  if (ordinal) return ordinalOf(ordinal);
  const count = COUNT_OF_TIMES.exec(folded)?.slice(1).find(Boolean);
  const first = count?.split(' ')[0] ?? '';
  const value = count ? (COUNTS[first] ?? Number(first)) : undefined;
  return value && value >= 2 && value <= 9 ? value : undefined;
}

const UNIT_LENGTH = {
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
} as const;

function longest(list: readonly Duration[]): Duration | undefined {
  const minutes = (d: Duration) => d.quantity * UNIT_LENGTH[d.unit];
  return [...list].sort((a, b) => minutes(b) - minutes(a))[0];
}

/** Needs that come after the breakdown they go with: the appointment, the hotline, the price. */
const SECONDARY = /^(?:support|file|price|stock|hours|staff|refund\.request)\b/;

/** A breakdown comes before what went with it; with nothing that can break, it is no breakdown. */
function ranked(named: readonly ProblemId[], nouns: readonly Noun[]): readonly ProblemId[] {
  const at = named.indexOf('quality.broken');
  if (at < 0) return named;
  const rest = named.filter(id => id !== 'quality.broken');
  if (!nouns.some(({ kind }) => kind === 'goods')) return rest;
  const before = named.slice(0, at).filter(id => !SECONDARY.test(id));
  return [...before, 'quality.broken', ...rest.filter(id => !before.includes(id))];
}

/** The field of a complaint that only names a thing; the other kinds of thing say too little. */
const FIELDS: Partial<Readonly<Record<ThingKind, ProblemId>>> = {
  parcel: 'order.trouble',
  goods: 'item.fault',
  food: 'meal.trouble',
  digital: 'app.trouble',
  money: 'payment.trouble',
};

function fieldOf(nouns: readonly Noun[]): ProblemId | undefined {
  return nouns.map(({ kind }) => FIELDS[kind]).find(Boolean);
}

/** How many times the person wrote or called: the number and the noun they used, folded. */
function attempts(folded: string): { readonly count: number; readonly noun: string } | undefined {
  const match = ATTEMPTS.exec(folded);
  const count = numberOf(match?.[1] ?? '');
  return count && count > 1 && match?.[2] ? { count, noun: match[2] } : undefined;
}

/** Reads the need behind a comment; absent when the comment is in neither language. */
export function understand(request: SuggestRequest): Need | undefined {
  const { comment, verdict, profile } = request;
  const given = verdict.labels.map(({ label }) => label);
  const abuse = verdict.spans.filter(({ label }) => given.includes(label));
  const kept = withoutAbuse(comment.text, abuse);
  const folded = fold(kept);
  const lang = replyLanguage(comment, verdict, profile, folded);
  if (!lang) return undefined;
  const nouns = things(folded, lang);
  const named = ranked(problems(folded, lang), nouns);
  const id: NeedId =
    named[0] ?? (given.includes('complaint') ? fieldOf(nouns) : undefined) ?? 'general';
  const kinds: readonly string[] = id === 'general' ? [] : PROBLEMS[id].kinds;
  const thing = id === 'general' ? nouns[0] : nouns.find(noun => kinds.includes(noun.kind));
  const times = durations(folded);
  const wait = longest(times.filter(d => d.role !== 'within'));
  const age =
    times.find(d => d.role === 'after') ?? times.find(d => d.role === 'within') ?? times[0];
  const since = sinceDay(folded);
  const nth = rank(folded);
  const tries = attempts(folded);
  const sum = amount(kept);
  const due = deadline(folded, lang);
  const name = givenName(comment.author);
  const heat = arousal(comment.text, fold(comment.text), verdict);
  return {
    lang,
    folded,
    id,
    topic: topicOf(id),
    problems: named.length > 0 ? named : [id],
    things: nouns,
    asks: asks(folded),
    arousal: heat,
    aroused: heat >= HIGH_AROUSAL,
    identifiers: identifiers(comment.text),
    ...(thing && { thing }),
    ...(wait && { wait }),
    ...(age && { age }),
    ...(since !== undefined && { since }),
    ...(nth && { nth }),
    ...(tries && { tries }),
    ...(sum && { amount: sum }),
    ...(due && { deadline: due }),
    ...(name && { name }),
  };
}
