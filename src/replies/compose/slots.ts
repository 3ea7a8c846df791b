import type { FactMatch } from '../facts/match';
import {
  dayEnglish,
  durationEnglish,
  nounEnglish,
  numberEnglish,
  ordinalEnglish,
} from '../grammar/en';
import { dayFrench, durationFrench, nounFrench, numberFrench, ordinalFrench } from '../grammar/fr';
import type { Noun } from '../grammar/noun';
import type { Need } from '../need';
import type { Amount } from '../need/amounts';
import type { Duration } from '../need/durations';
import { staffName, thankedRole } from '../need/praised';
import { isLoose, type Topic } from '../need/problems';
import { GAPS } from '../phrases/gaps';
import type { ProblemPhrases } from '../phrases/problem-phrases';
import { TOPIC_NAMES } from '../phrases/topics';
import type { ResponseTime, SuggestRequest } from '../types';
import type { Slots } from './template';

function thingOf([word, form]: ProblemPhrases['thing']): Noun {
  return { word, plural: /p$/.test(form), feminine: form.startsWith('f'), kind: 'goods' };
}

function money({ value, currency }: Amount, french: boolean): string {
  const decimals = /[.,](\d{1,2})$/.exec(value)?.[1];
  const whole = decimals === undefined ? value : value.slice(0, -decimals.length - 1);
  if (french) {
    const figure = whole.replace(/[.,]/g, ' ');
    return `${decimals === undefined ? figure : `${figure},${decimals}`} ${currency}`;
  }
  const figure = whole.replace(/[ .\u00a0\u202f]/g, ',');
  const said = decimals === undefined ? figure : `${figure}.${decimals}`;
  return currency === 'CHF' ? `CHF ${said}` : `${currency}${said}`;
}

function day(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const said = date.toLocaleDateString(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return locale === 'fr-FR' ? said.replace(/^1 /, '1er ') : said;
}

function supportLine(profile: SuggestRequest['profile']): string {
  const { channel, url, hours } = profile.support;
  const where = [channel, url].filter(Boolean).join(' ');
  return where && hours ? `${where} (${hours})` : where;
}

/** « sous 24 heures », “within 2 working days”; absent when nothing is promised. */
function within(time: ResponseTime, french: boolean): string | undefined {
  if (time === '') return undefined;
  if (time === '1h') return french ? 'dans l’heure' : 'within an hour';
  if (time === '1d') return french ? 'sous un jour ouvré' : 'within one working day';
  const count = Number.parseInt(time, 10);
  if (time.endsWith('h')) return french ? `sous ${count} heures` : `within ${count} hours`;
  return french ? `sous ${count} jours ouvrés` : `within ${count} working days`;
}

/** A signature in the form the sites' users know: after a dash, unless it brings its own mark. */
function signatureLine(signature: string): string {
  return /^[\^—–-]/.test(signature) ? signature : `— ${signature}`;
}

function defined(
  values: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** Words without which a length of time is not a wait. */
const WAITING =
  /\b(?:attend\w*|attente|depuis|ca fait|toujours|encore|retard\w*|patient\w*|wait\w*|since|still|late|for|ignor\w+)\b/;

/** Topics whose name tells what a question is about; another topic may only be mentioned in it. */
const TELLING: ReadonlySet<Topic> = new Set([
  'delivery',
  'hours',
  'accessibility',
  'price',
  'billing',
]);

/** Everything a template may name: from the comment, the profile and the fact sheet. */
export function slotsFor(
  need: Need,
  request: SuggestRequest,
  phrases: ProblemPhrases,
  fact: FactMatch | undefined,
  thing: Noun | undefined,
): Slots {
  const french = need.lang === 'fr';
  const { profile } = request;
  const time = (duration: Duration | undefined) =>
    duration && (french ? durationFrench(duration) : durationEnglish(duration));
  const ordinal = need.nth && (french ? ordinalFrench(need.nth) : ordinalEnglish(need.nth));
  const weekday =
    need.since !== undefined
      ? french
        ? dayFrench(need.since)
        : dayEnglish(need.since)
      : undefined;
  const topic = TOPIC_NAMES[need.topic][need.lang];
  const named = thing ?? need.thing;
  const pointed = named && need.things.some(({ word, pointed: is }) => is && word === named.word);
  const subject = pointed ? definite(named, french) : topic;
  return {
    thing: named ?? thingOf(phrases.thing),
    gaps: GAPS,
    values: defined({
      name: need.name,
      wait: isLoose(need.id) && !WAITING.test(need.folded) ? undefined : time(need.wait),
      age: time(need.age),
      since: weekday,
      nth: ordinal || undefined,
      tries:
        need.tries &&
        `${french ? numberFrench(need.tries.count) : numberEnglish(need.tries.count)} ${need.tries.noun}`,
      amount: need.amount && money(need.amount, french),
      subject: pointed || (TELLING.has(need.topic) && !isLoose(need.id)) ? subject : undefined,
      named: named && definite(named, french),
      opinion: named && pointed ? definite(named, french) : undefined,
      staff: staffName(request.comment.text),
      role: thankedRole(request.comment.text, need.lang),
      signature: profile.signature && signatureLine(profile.signature),
      support: supportLine(profile),
      hours: profile.openingHours,
      press: profile.press.contact,
      alert: profile.alertChannel,
      safety: profile.safetyLine,
      within: within(profile.responseTime[request.place.channel], french),
      deadline: need.deadline,
      fact: fact?.fact.correction,
      source: fact?.fact.source,
      date:
        fact &&
        day(fact.fact.date, french ? 'fr-FR' : profile.spelling === 'us' ? 'en-US' : 'en-GB'),
    }),
  };
}

/** The noun with its definite article: « la box », “the locker”. */
function definite(noun: Noun, french: boolean): string {
  return french ? nounFrench(noun, 'the', false) : nounEnglish(noun, 'the');
}
