/** One design that was tried, with what it gave on the development fold and two development sets. */
export type Trial = {
  readonly design: string;
  readonly macroF1: string;
  readonly toxicAuc: string;
  readonly toxiFrench: string;
  readonly youToxic: string;
  readonly remark: string;
};

/** Figures noted when each was run; the fold has grown since, so compare neighbours. */
export const TRIALS: readonly Trial[] = [
  {
    design: 'Hashed linear, words 1-3 and letters 3-5, tf-idf, our lines only',
    macroF1: '.520 / .509',
    toxicAuc: '.871 / .835',
    toxiFrench: '.706',
    youToxic: '.637',
    remark: 'one-against-rest, Adagrad; the start line of this fold',
  },
  {
    design: 'The same, without tf-idf',
    macroF1: '.509 / .507',
    toxicAuc: '.870 / .835',
    toxiFrench: '.706',
    youToxic: '.647',
    remark: 'no real difference',
  },
  {
    design: 'Pooled rows of 16 (fastText-like), our lines only',
    macroF1: '.532 / .530',
    toxicAuc: '.864 / .825',
    toxiFrench: '.718',
    youToxic: '.653',
    remark: 'heads share what they learn: thin labels gain',
  },
  {
    design: 'Pooled rows of 32, leaky hidden layer, half the features dropped',
    macroF1: '.585 / .563',
    toxicAuc: '.863 / .829',
    toxiFrench: '.721',
    youToxic: '.662',
    remark: 'kept',
  },
  {
    design: 'The same without tf-idf',
    macroF1: '.582 / .575',
    toxicAuc: '.864 / .828',
    toxiFrench: '.720',
    youToxic: '.653',
    remark: 'kept: simpler',
  },
  {
    design: 'Letters 3-4 instead of 3-5',
    macroF1: '.613 / .607',
    toxicAuc: '.872 / .843',
    toxiFrench: '.728',
    youToxic: '.687',
    remark: 'with more lines of ours; cheaper, not worse: kept',
  },
  {
    design: 'Words only, no letters',
    macroF1: '.591 / .596',
    toxicAuc: '.863 / .851',
    toxiFrench: '.661',
    youToxic: '.656',
    remark: 'coded French needs the letters',
  },
  {
    design: 'Letters across words',
    macroF1: '.594 / .601',
    toxicAuc: '.866 / .841',
    toxiFrench: '.702',
    youToxic: '.655',
    remark: 'dropped',
  },
  {
    design: 'Pairs with a cut word',
    macroF1: '.607 / .619',
    toxicAuc: '.873 / .842',
    toxiFrench: '.722',
    youToxic: '.685',
    remark: 'kept',
  },
  {
    design: 'With the public sets, each seen as often as ours',
    macroF1: '.587 / .578',
    toxicAuc: '.863 / .821',
    toxiFrench: '.792',
    youToxic: '.817',
    remark: 'toxicity gains, our labels lose',
  },
  {
    design: 'With the public sets, ours seen four times as often',
    macroF1: '.608 / .612',
    toxicAuc: '.879 / .851',
    toxiFrench: '.788',
    youToxic: '.804',
    remark: 'kept',
  },
  {
    design: 'Public sets first, then ours with an eighth of them',
    macroF1: '.615 / .592',
    toxicAuc: '.874 / .852',
    toxiFrench: '.789',
    youToxic: '.797',
    remark: 'no better, two stages',
  },
  {
    design: 'Four networks averaged',
    macroF1: '.607 / .600',
    toxicAuc: '.868 / .844',
    toxiFrench: '.793',
    youToxic: '.825',
    remark: 'two to three points over one: used as teachers',
  },
  {
    design: 'Four networks and the linear model',
    macroF1: '.605 / .605',
    toxicAuc: '.869 / .844',
    toxiFrench: '.794',
    youToxic: '.826',
    remark: 'the linear model adds nothing',
  },
  {
    design: 'Small network of 95,000 features taught by two, floating point',
    macroF1: '.612 / .610',
    toxicAuc: '.881 / .845',
    toxiFrench: '.790',
    youToxic: '.819',
    remark: 'as good as its teachers',
  },
  {
    design: 'The same in 4 bits',
    macroF1: '.604 / .605',
    toxicAuc: '.877 / .839',
    toxiFrench: '.790',
    youToxic: '.814',
    remark: '2 MB; what ships, with a denser table',
  },
];
