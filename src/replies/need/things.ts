import type { Noun, ThingKind } from '../grammar/noun';
import { THINGS_EN } from '../phrases/en/things';
import { THINGS_FR } from '../phrases/fr/things';
import { fold } from './fold';

type Entry = { readonly pattern: RegExp; readonly noun: Noun };

function entries(list: string, kind: ThingKind, feminine: boolean): readonly Entry[] {
  return list.split('|').flatMap(item => {
    const [singular = '', given] = item.split('/');
    const plural = given ?? `${singular}s`;
    const entry = (word: string, isPlural: boolean): Entry => ({
      pattern: new RegExp(`(?<![\\w-])${fold(word).replaceAll(' ', '[ -]')}(?![\\w-])`),
      noun: { word, plural: isPlural, feminine, kind },
    });
    if (given === singular)
      return [entry(singular, /[^u]s$/.test(singular) && PLURAL_ONLY.test(singular))];
    return [entry(plural, true), entry(singular, false)];
  });
}

/** Words that exist only in the plural; the other invariable words (`colis`, `bus`) are singular. */
const PLURAL_ONLY =
  /^(?:chaussures|baskets|bottes|frites|headphones|earbuds|jeans|shoes|trainers|sneakers|boots|fries)$/;

function byLength(list: readonly Entry[]): readonly Entry[] {
  return [...list].sort((a, b) => b.noun.word.length - a.noun.word.length);
}

const FRENCH = byLength(
  (Object.keys(THINGS_FR) as ThingKind[]).flatMap(kind => [
    ...entries(THINGS_FR[kind].m, kind, false),
    ...entries(THINGS_FR[kind].f, kind, true),
  ]),
);

const ENGLISH = byLength(
  (Object.keys(THINGS_EN) as ThingKind[]).flatMap(kind => entries(THINGS_EN[kind], kind, false)),
);

/** The things a folded comment names, most precise first, in the words it used. */
export function things(folded: string, lang: 'fr' | 'en'): readonly Noun[] {
  const found: Noun[] = [];
  let rest = folded;
  for (const { pattern, noun } of lang === 'fr' ? FRENCH : ENGLISH) {
    if (!pattern.test(rest)) continue;
    found.push(noun);
    rest = rest.replace(pattern, ' ');
  }
  return found;
}
