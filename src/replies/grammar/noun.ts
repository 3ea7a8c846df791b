/** What a noun stands for: it decides which problems it can be the object of. */
export type ThingKind =
  | 'parcel'
  | 'goods'
  | 'food'
  | 'digital'
  | 'service'
  | 'money'
  | 'advert'
  | 'event'
  | 'other';

/** A noun ready for agreement. English nouns carry no gender. */
export type Noun = {
  /** As it is written in a sentence, in the singular or the plural that the comment used. */
  readonly word: string;
  readonly plural: boolean;
  readonly feminine: boolean;
  readonly kind: ThingKind;
};
