import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from './augment';
import { authoredTargets, type Example, toExample } from './examples';

/**
 * Sentences that name a group of people, most of them neutral or kind: without them a model learns
 * that the name itself is toxic (Dixon et al. 2018). `{x}` is a plural.
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
    ],
    hostile: [
      'Les {x} dehors, point final',
      'Marre des {x}, tous des parasites',
      'On devrait enfermer les {x}',
      'Les {x} sont des animaux',
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
    ],
    hostile: [
      '{x} out, full stop',
      'Sick of {x}, parasites the lot of them',
      'They should lock up all the {x}',
      '{x} are animals',
      'Hope those filthy {x} die out',
    ],
  },
} as const;

/** Share of the pairs of a group and a sentence that are made. */
const DRAWN = 0.2;
const WEIGHT = 0.4;

type GroupEntry = { readonly lemma: string; readonly forms?: string[]; readonly tags?: string[] };

/** Plurals of the groups that the lexicon protects. */
function plurals(lang: 'fr' | 'en'): string[] {
  const path = join(import.meta.dirname, `../../src/engine/lexicon/${lang}/groups.json`);
  const entries = JSON.parse(readFileSync(path, 'utf8')) as GroupEntry[];
  return entries
    .filter(({ tags }) => tags?.includes('protected'))
    .map(({ lemma, forms = [] }) => {
      return [...forms, lemma].find(form => /[sx]$|people|folk|women|men$/.test(form)) ?? lemma;
    });
}

/** Made-up sentences about groups, of which a fixed share is drawn. */
export function identityExamples(): Example[] {
  return (['fr', 'en'] as const).flatMap(lang => {
    const { harmless, hostile } = SENTENCES[lang];
    const make = (sentences: readonly string[], label: 'none' | 'identity_attack') =>
      plurals(lang).flatMap(group =>
        sentences
          .map(sentence => sentence.replace('{x}', group))
          .filter(text => chance(`identity ${text}`) < DRAWN)
          .map(text =>
            toExample(text, 'identity', WEIGHT, authoredTargets({ lang, labels: [label] })),
          ),
      );
    return [...make(harmless, 'none'), ...make(hostile, 'identity_attack')];
  });
}
