import { ANCHORS } from '../anchors';
import { binary } from '../metrics/binary';
import type { Figure, Goal, Outcome, Section } from '../types';
import { has, isFlaggedToxic, judged } from './answers';
import { mistakesOn } from './mistakes';

type Test = { readonly anchor?: string; readonly goal?: Goal };

/** What ENGINE.md promises or compares on single functional tests. */
const TESTS: Readonly<Record<'en' | 'fr', Readonly<Record<string, Test>>>> = {
  en: {
    counter_quote_nh: { anchor: ANCHORS.counterQuote, goal: { atLeast: 0.75 } },
    counter_ref_nh: { anchor: ANCHORS.counterReference, goal: { atLeast: 0.75 } },
    negate_neg_nh: { anchor: ANCHORS.negatedHate },
    spell_leet_h: { anchor: ANCHORS.leet, goal: { atLeast: 0.85 } },
    spell_space_add_h: { anchor: ANCHORS.spaced, goal: { atLeast: 0.85 } },
  },
  fr: {
    counter_quote_nh: { goal: { atLeast: 0.75 } },
    counter_ref_nh: { goal: { atLeast: 0.75 } },
    spell_leet_h: { goal: { atLeast: 0.85 } },
    spell_space_add_h: { goal: { atLeast: 0.85 } },
  },
};

const OVERALL = {
  en: {
    all: { anchor: ANCHORS.hatecheckEn, goal: { atLeast: 0.85 } },
    hateful: { anchor: ANCHORS.hatecheckEnHateful },
    'non-hateful': { anchor: ANCHORS.hatecheckEnNonHateful, goal: { atLeast: 0.8 } },
  },
  fr: {
    all: { anchor: ANCHORS.hatecheckFr, goal: { atLeast: 0.82 } },
    hateful: {},
    'non-hateful': { anchor: ANCHORS.hatecheckFrNonHateful, goal: { atLeast: 0.8 } },
  },
} as const;

/** Accuracy on HateCheck, where a comment counts as flagged when it has the label `identity_attack`. */
export function hateCheck(lang: 'en' | 'fr', outcomes: readonly Outcome[]): Section {
  const flagged = has('identity_attack');
  const cases = judged(outcomes, 'identityAttack', flagged);
  const accuracy = (part: typeof cases, name: string, test: Test): Figure => ({
    id: `hatecheck-${lang}/${name}`,
    what: name,
    value: binary(part).accuracy,
    count: part.length,
    ...test,
  });
  const tests = [...new Set(cases.map(({ outcome }) => outcome.gold.functionality ?? ''))].sort();
  const hateful = cases.filter(({ gold }) => gold);
  const { falsePositiveRate } = binary(
    cases.map(({ gold, outcome }) => ({ gold, said: isFlaggedToxic(outcome.verdict) })),
  );
  return {
    title: lang === 'en' ? 'HateCheck, English' : 'Multilingual HateCheck, French',
    note: 'Flagged means labelled identity_attack; other toxic labels do not count.',
    figures: [
      accuracy(cases, 'all', OVERALL[lang].all),
      accuracy(hateful, 'hateful', OVERALL[lang].hateful),
      accuracy(
        cases.filter(({ gold }) => !gold),
        'non-hateful',
        OVERALL[lang]['non-hateful'],
      ),
      {
        id: `hatecheck-${lang}/toxic-on-non-hateful`,
        what: 'non-hateful called toxic in any way',
        value: falsePositiveRate,
        count: cases.length - hateful.length,
      },
      ...tests.map(name =>
        accuracy(
          cases.filter(({ outcome }) => outcome.gold.functionality === name),
          name,
          TESTS[lang][name] ?? {},
        ),
      ),
    ],
    mistakes: mistakesOn(outcomes, 'identityAttack', flagged),
  };
}
