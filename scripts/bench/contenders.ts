import { Profanity } from '@2toad/profanity';
import { AllProfanity } from 'allprofanity';
import BadWordsNext from 'bad-words-next';
import english from 'bad-words-next/lib/en';
import french from 'bad-words-next/lib/fr';
import leo from 'leo-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import type { Engine } from '../../src/engine/engine';

/** Something that says whether a comment is abusive. */
export type Contender = {
  readonly name: string;
  readonly flags: (text: string) => boolean;
};

/** The engine: the whole verdict is made, with labels, spans and reasons; toxic ones count. */
export function sangFroid({ analyze }: Engine): Contender {
  return { name: 'sang-froid', flags: text => analyze({ text }).family === 'toxic' };
}

/** The word filters of npm, each with the French words it has. They answer yes or no. */
export function peers(): Contender[] {
  const obscenity = new RegExpMatcher({
    ...englishDataset.build(),
    ...englishRecommendedTransformers,
  });
  const toad = new Profanity({ languages: ['en', 'fr'] });
  leo.add(leo.getDictionary('fr'));
  const all = new AllProfanity();
  all.loadLanguage('french');
  const next = new BadWordsNext({ data: english });
  next.add(french);
  return [
    { name: 'leo-profanity', flags: text => leo.check(text) },
    { name: '@2toad/profanity', flags: text => toad.exists(text) },
    { name: 'allprofanity', flags: text => all.check(text) },
    { name: 'bad-words-next', flags: text => next.check(text) },
    { name: 'obscenity', flags: text => obscenity.hasMatch(text) },
  ];
}
