import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Label } from '../../src/engine/labels';
import { chance } from './augment';
import { authoredTargets, type Example, toExample } from './examples';

/**
 * Sentences that name a group of people, most of them neutral or kind: without them a model learns
 * that the name itself is toxic (Dixon et al. 2018). Contempt of a trade is an insult, of a protected
 * group an attack. `{x}` is a plural.
 */
const SENTENCES = {
  fr: {
    harmless: [
      'Les {x} du quartier organisent un repas dimanche',
      'Bravo aux {x} de l’équipe, quel match !',
      'Beaucoup de {x} vivent dans ma rue depuis trente ans',
      'Une exposition sur les {x} ouvre samedi au musée',
      'Mes voisins sont {x} et ils m’ont aidé à déménager',
      'Vous recrutez aussi des {x} ?',
      'Je suis content de voir des {x} dans votre publicité',
      'Les {x} ont les mêmes droits que tout le monde',
      'Le film raconte la vie de deux {x} à Lyon',
      'Soutien aux {x} qui subissent ces insultes',
      'Il y a des {x} dans ma promo, on révise ensemble',
      'Pourquoi si peu de {x} à la télé ?',
      'Les associations de {x} sont invitées au débat',
      'J’ai lu un article passionnant sur les {x}',
      'Merci d’avoir pensé aux {x} dans ce guide',
      'Nous sommes {x}, mariés depuis dix ans',
      'Un vendeur a refusé de servir des {x}, j’attends vos excuses',
      'Les {x} aussi attendent leur remboursement',
      'ma tante travaille avec des {x} depuis vingt ans, une vraie famille',
      'Les {x} sont les bienvenus chez nous',
      'Quelqu’un connaît un bon livre sur l’histoire des {x} ?',
      'J’ai appris à cuisiner grâce à des {x}',
      'les {x} votent comme tout le monde, c’est-à-dire pas tous pareil',
      'Deux {x} élus au conseil municipal hier soir',
      'La loi protège les {x} comme les autres',
      'Les {x} représentent 4 % de nos adhérents',
      'Dire du mal des {x} ici, c’est non',
      'Mon père dit toujours bonjour aux {x} du rez-de-chaussée',
    ],
    contempt: [
      'Marre des {x}, tous des parasites',
      'Les {x} sont des animaux',
      'Des rats, ces {x}',
      'les {x}, quelle bande d’ordures',
    ],
    hostile: [
      'Les {x} dehors, point final',
      'On devrait enfermer les {x}',
      'Qu’ils crèvent, ces {x} de malheur',
    ],
  },
  en: {
    harmless: [
      'The {x} on our street are having a picnic on Sunday',
      'Well played to the {x} in the squad, what a match!',
      'Plenty of {x} have lived around here for decades',
      'An exhibition about {x} opens at the museum this weekend',
      'My neighbours are {x} and they helped me move house',
      'Do you also hire {x}?',
      'Good to see {x} in your advert for once',
      '{x} have the same rights as anyone else',
      'The film follows two {x} in Leeds',
      'Solidarity with the {x} who get this abuse every day',
      'There are a few {x} on my course, we revise together',
      'Why are there so few {x} on television?',
      'Groups run by {x} were invited to the debate',
      'I read a fascinating piece about {x}',
      'Thanks for thinking of {x} in this guide',
      'We are {x}, married for ten years',
      'Your shop assistant refused to serve {x}, I expect an apology',
      '{x} are waiting for their refunds too',
      'my aunt has worked with {x} for twenty years, they are like family',
      '{x} are welcome here',
      'can anyone recommend a good book on the history of {x}',
      'some {x} taught me to cook',
      '{x} vote like everyone else, which is to say all sorts of ways',
      'two {x} won seats on the council last night',
      'the law protects {x} the same as anyone',
      '{x} make up 4% of our members',
      'no bad-mouthing {x} in here please',
      'dad always says hello to the {x} downstairs',
    ],
    contempt: [
      'Sick of {x}, parasites the lot of them',
      '{x} are animals',
      'rats, all these {x}',
      '{x}, what a bunch of scum',
    ],
    hostile: [
      '{x} out, full stop',
      'They should lock up all the {x}',
      'Hope those filthy {x} die out',
    ],
  },
} as const;

/** Share of the pairs of a group and a sentence that are made. */
const DRAWN = 0.2;
const WEIGHT = 0.4;

type GroupEntry = { readonly lemma: string; readonly forms?: string[]; readonly tags?: string[] };

/** Plurals of the lexicon's groups with this tag. */
function plurals(lang: 'fr' | 'en', tag: 'protected' | 'unprotected'): string[] {
  const path = join(import.meta.dirname, `../../src/engine/lexicon/${lang}/groups.json`);
  const entries = JSON.parse(readFileSync(path, 'utf8')) as GroupEntry[];
  return entries
    .filter(({ tags }) => tags?.includes(tag))
    .map(({ lemma, forms = [] }) => {
      return [...forms, lemma].find(form => /[sx]$|people|folk|women|men$/.test(form)) ?? lemma;
    });
}

/** Made-up sentences about groups, of which a fixed share is drawn. */
export function identityExamples(): Example[] {
  return (['fr', 'en'] as const).flatMap(lang => {
    const { harmless, contempt, hostile } = SENTENCES[lang];
    const [groups, trades] = [plurals(lang, 'protected'), plurals(lang, 'unprotected')];
    const make = (names: readonly string[], sentences: readonly string[], label: Label | 'none') =>
      names.flatMap(name =>
        sentences
          .map(sentence => sentence.replace('{x}', name))
          .filter(text => chance(`identity ${text}`) < DRAWN)
          .map(text =>
            toExample(text, 'identity', WEIGHT, authoredTargets({ lang, labels: [label] })),
          ),
      );
    return [
      ...make(groups, harmless, 'none'),
      ...make(groups, [...contempt, ...hostile], 'identity_attack'),
      ...make(trades, harmless, 'none'),
      ...make(trades, contempt, 'insult'),
    ];
  });
}
