import type { Duration } from '../need/durations';
import type { Noun } from './noun';

/** Words that begin with a vowel sound on paper but take no elision (aspirated h, « onze », « yaourt »). */
const NO_ELISION =
  /^(?:y[aeou]|onz|oui|ouistiti|uhlan|ha(?:ll|ndicap|sard|usse|ut|meau|ie|che|mburger|ricot|rcel|rd|ut-parleur|bit-parleur)|h(?:ero|onte|ors|uit|otline|ot-dog|ousse|angar|aine|all|alal|ashtag))/i;
const VOWEL = /^[aeiouyhàâäéèêëîïôöùûüœæ]/i;

/** Whether « de », « que », « le »… lose their vowel before this word. */
export function elides(word: string): boolean {
  return VOWEL.test(word) && !NO_ELISION.test(word.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Joins what precedes a slot with the slot's text: contraction (de + le = du) and elision (de + a = d'a). */
export function joinFrench(before: string, value: string): string {
  const contracted = /(^|\s)(de|à|De|À) $/.exec(before);
  const article = /^(les?) (.*)$/s.exec(value);
  if (contracted && article) {
    const head = before.slice(0, before.length - (contracted[2]?.length ?? 0) - 1);
    const plural = article[1] === 'les';
    const forms: Readonly<Record<string, string>> = plural
      ? { de: 'des', à: 'aux', De: 'Des', À: 'Aux' }
      : { de: 'du', à: 'au', De: 'Du', À: 'Au' };
    return `${head}${forms[contracted[2] ?? ''] ?? ''} ${article[2]}`;
  }
  if (
    /(?:^|[\s(])(?:de|que|ne|se|je|lorsque|puisque|jusque|parce que)$/i.test(before.trimEnd()) &&
    elides(value)
  ) {
    return `${before.trimEnd().slice(0, -1)}’${value}`;
  }
  return before + value;
}

const TU_FORMS = { m: 'ton', f: 'ta', pl: 'tes' } as const;

/** A noun with its determiner: `your`, `the`, `this`, `a`. */
export function nounFrench(noun: Noun, determiner: string, tu: boolean): string {
  const { word, plural, feminine } = noun;
  const vowel = elides(word);
  switch (determiner) {
    case 'your':
      if (!tu) return `${plural ? 'vos' : 'votre'} ${word}`;
      if (plural) return `${TU_FORMS.pl} ${word}`;
      return `${feminine && !vowel ? TU_FORMS.f : TU_FORMS.m} ${word}`;
    case 'our':
      return `${plural ? 'nos' : 'notre'} ${word}`;
    case 'the':
      if (plural) return `les ${word}`;
      return vowel ? `l’${word}` : `${feminine ? 'la' : 'le'} ${word}`;
    case 'this':
      if (plural) return `ces ${word}`;
      return `${feminine ? 'cette' : vowel ? 'cet' : 'ce'} ${word}`;
    case 'a':
      return plural ? `des ${word}` : `${feminine ? 'une' : 'un'} ${word}`;
    default:
      return word;
  }
}

/** The ending a past participle or adjective takes after this noun. */
export function agreementFrench(noun: Noun): string {
  return `${noun.feminine ? 'e' : ''}${noun.plural ? 's' : ''}`;
}

const NUMBERS = [
  '',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
];
/** « quatre »; figures from seventeen. */
export function numberFrench(value: number): string {
  return NUMBERS[value] ?? String(value);
}

const UNITS = {
  minute: 'minute',
  hour: 'heure',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  year: 'an',
} as const;
const FEMININE = new Set(['minute', 'hour', 'week']);

/** « trois semaines », « une heure et demie ». */
export function durationFrench({ quantity, unit, half }: Duration): string {
  const one = FEMININE.has(unit) ? 'une' : 'un';
  const number = quantity === 1 ? one : numberFrench(quantity);
  const name = quantity > 1 && unit !== 'month' ? `${UNITS[unit]}s` : UNITS[unit];
  return `${number} ${name}${half ? ` et ${FEMININE.has(unit) ? 'demie' : 'demi'}` : ''}`;
}

const ORDINALS = [
  '',
  'première',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
];

/** « troisième ». */
export function ordinalFrench(rank: number): string {
  return ORDINALS[rank] ?? `${rank}e`;
}

const DAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** « lundi » for 0. */
export function dayFrench(index: number): string {
  return DAYS[index] ?? '';
}

const NARROW = '\u202f';

/**
 * Typographic spaces and apostrophes. Québec usage has no space before `;`, `!` and `?`
 * (Office québécois de la langue française, Espacement avant et après les signes de ponctuation).
 */
export function typographyFrench(text: string, quebec: boolean): string {
  return text
    .replaceAll("'", '’')
    .replace(/(?<=[\p{L}\d»)\]%€]) ?([;!?])/gu, quebec ? '$1' : `${NARROW}$1`)
    .replace(/(?<=[\p{L}\d»)\]%€]) :(?=\s|$)/gu, `${NARROW}:`)
    .replace(/« ?/g, `«${NARROW}`)
    .replace(/ ?»/g, `${NARROW}»`)
    .replace(/(\d) (€|CHF|h\b|%|\d{3}(?!\d))/g, `$1${NARROW}$2`);
}
