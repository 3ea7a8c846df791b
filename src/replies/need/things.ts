import type { Noun, ThingKind } from '../grammar/noun';
import { THINGS_EN } from '../phrases/en/things';
import { THINGS_FR } from '../phrases/fr/things';
import { fold } from './fold';
import type { ReplyLang } from './language';

/** A noun the comment names; `pointed` when it says whose or which: « votre glace », “this ad”. */
export type Mention = Noun & { readonly pointed: boolean };

/** Words that exist only in the plural; the other invariable words (`colis`, `bus`) are singular. */
const PLURAL_ONLY =
  /^(?:chaussures|baskets|bottes|frites|lasagnes|croquettes|lunettes|courses|toilettes|vacances|headphones|earbuds|jeans|shoes|trainers|sneakers|boots|fries|chips|glasses|groceries|toilets)$/;

function nouns(list: string, kind: ThingKind, feminine: boolean): readonly Noun[] {
  return list.split('|').flatMap(item => {
    const [singular = '', given] = item.split('/');
    const plural = given ?? `${singular}s`;
    if (plural === singular) {
      return [{ word: singular, plural: PLURAL_ONLY.test(singular), feminine, kind }];
    }
    return [
      { word: singular, plural: false, feminine, kind },
      { word: plural, plural: true, feminine, kind },
    ];
  });
}

type Gazetteer = { readonly pattern: RegExp; readonly byWord: ReadonlyMap<string, Noun> };

function gazetteer(list: readonly Noun[]): Gazetteer {
  const byWord = new Map(list.map(noun => [fold(noun.word), noun]));
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  const alternatives = words.map(word => word.replaceAll(' ', '[ -]')).join('|');
  return { pattern: new RegExp(`(?<![\\w-])(?:${alternatives})(?![\\w-])`, 'g'), byWord };
}

const KINDS = Object.keys(THINGS_FR) as ThingKind[];

const GAZETTEERS: Readonly<Record<ReplyLang, Gazetteer>> = {
  fr: gazetteer(
    KINDS.flatMap(kind => [
      ...nouns(THINGS_FR[kind].m, kind, false),
      ...nouns(THINGS_FR[kind].f, kind, true),
    ]),
  ),
  en: gazetteer(KINDS.flatMap(kind => nouns(THINGS_EN[kind], kind, false))),
};

const POINTED: Readonly<Record<ReplyLang, RegExp>> = {
  fr: /\b(?:adore\w* (?:le|la|les)|ces?|cet|cette|votre|vos|ton|ta|tes|meilleure?s?)\s+(?:(?:petite?s?|nouve(?:aux?|lles?|l)|anciens?|anciennes?)\s+)?$/,
  en: /\b(?:this|that|these|those|your|best|loved? (?:the|this))\s+(?:(?:new|old|little)\s+)?$/,
};

/** The things a folded comment names, in its own order and words. */
export function things(folded: string, lang: ReplyLang): readonly Mention[] {
  const { pattern, byWord } = GAZETTEERS[lang];
  return [...folded.matchAll(pattern)].flatMap(match => {
    const noun = byWord.get(match[0]) ?? byWord.get(match[0].replaceAll('-', ' '));
    const before = folded.slice(Math.max(0, match.index - 30), match.index);
    return noun ? [{ ...noun, pointed: POINTED[lang].test(before) }] : [];
  });
}
