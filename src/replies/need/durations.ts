import { NUMBER, numberOf } from './quantities';

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

export type Duration = {
  readonly quantity: number;
  readonly unit: Unit;
  readonly half: boolean;
  /** `after`: an age at which something happened; `within`: a promise; `for`: a wait. */
  readonly role: 'for' | 'after' | 'within';
};

const UNITS: readonly (readonly [Unit, string])[] = [
  ['minute', 'minutes?|mins?|mn'],
  ['hour', 'heures?|hours?|hrs?|h'],
  ['day', 'jours?|days?'],
  ['week', 'semaines?|weeks?|wks?|sem'],
  ['month', 'mois|months?'],
  ['year', 'ans?|annees?|years?|yrs?'],
];

const UNIT = UNITS.map(([, pattern]) => pattern).join('|');
const DURATION = new RegExp(
  `(?:(?<!\\w)(?<before>retard de|retardee?s? de|depuis|pendant|ca fait|il y a|au bout d[e']|apres|sous|d'ici|en|within|for|after|in|over|since)\\s*(?:presque |plus de |deja |au moins |over |more than |nearly |almost |about )?)?` +
    `\\b(?<number>${NUMBER})\\s*(?<half1>and a half )?(?<unit>${UNIT})\\b(?<half2> et demie?| and a half)?(?<later> apres| plus tard| later| ago)?`,
  'g',
);

const FIXED: readonly (readonly [RegExp, Omit<Duration, 'role'>])[] = [
  [/\b(?:a|last) fortnight\b/, { quantity: 2, unit: 'week', half: false }],
  [/\b(?:a )?couple of weeks\b/, { quantity: 2, unit: 'week', half: false }],
  [/\b(?:a )?couple of days\b/, { quantity: 2, unit: 'day', half: false }],
  [/\bhalf an hour\b|\bune demi-?heure\b/, { quantity: 30, unit: 'minute', half: false }],
];

function roleOf(before: string, later: string): Duration['role'] {
  if (/^(?:au bout|apres|after)/.test(before) || /apres|plus tard|later/.test(later))
    return 'after';
  if (/^(?:en|sous|d'ici|in|within)/.test(before)) return 'within';
  return 'for';
}

/** Every length of time in a folded comment, in order. */
export function durations(folded: string): readonly Duration[] {
  const found: Duration[] = [];
  for (const match of folded.matchAll(DURATION)) {
    const groups = match.groups ?? {};
    const quantity = numberOf(groups['number'] ?? '');
    const unit = UNITS.find(([, p]) => new RegExp(`^(?:${p})$`).test(groups['unit'] ?? ''))?.[0];
    // "17h" and "5 h" alone are times of day, not waits, unless a preposition says otherwise.
    const english = /^(?:a|an)$/.test(groups['number'] ?? '');
    if (english && /^(?:heures?|jours?|semaines?|mois|ans?|annees?)$/.test(groups['unit'] ?? ''))
      continue;
    const clock = unit === 'hour' && groups['unit'] === 'h' && !groups['before'];
    if (!quantity || !unit || clock || (unit === 'year' && quantity > 30)) continue;
    // “380 a month” is a rate; ten years without a preposition is an age.
    const rate = english && /[\d€£$] ?$/.test(folded.slice(0, match.index));
    if (rate || (unit === 'year' && !groups['before'] && !groups['later'])) continue;
    const role = roleOf(groups['before'] ?? '', groups['later'] ?? '');
    found.push({ quantity, unit, half: Boolean(groups['half1'] ?? groups['half2']), role });
  }
  for (const [pattern, duration] of FIXED) {
    if (pattern.test(folded)) found.push({ ...duration, role: 'for' });
  }
  return found;
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const SINCE = new RegExp(
  `\\b(?:depuis|since)\\s+(?:last\\s+)?(${[...DAYS, ...WEEKDAYS].join('|')})\\b`,
);

/** The weekday (0 is Monday) since which something lasts, when the comment names one. */
export function sinceDay(folded: string): number | undefined {
  const word = SINCE.exec(folded)?.[1];
  if (!word) return undefined;
  const french = DAYS.indexOf(word);
  return french >= 0 ? french : WEEKDAYS.indexOf(word);
}
