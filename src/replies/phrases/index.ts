import type { ReplyLang } from '../need/language';
import { PROBLEMS_EN } from './en';
import { FRAMES_EN } from './en/frames';
import { PRAISE_EN } from './en/praise';
import { PROBLEMS_FR } from './fr';
import { FRAMES_FR } from './fr/frames';
import { PRAISE_FR } from './fr/praise';
import type { Frames } from './frames';
import type { PraisePhrases } from './praise';
import type { PhraseBook } from './problem-phrases';

export type Phrases = {
  readonly problems: PhraseBook;
  readonly frames: Frames;
  readonly praise: PraisePhrases;
};

/** All the wording of a language. */
export const PHRASES: Readonly<Record<ReplyLang, Phrases>> = {
  fr: { problems: PROBLEMS_FR, frames: FRAMES_FR, praise: PRAISE_FR },
  en: { problems: PROBLEMS_EN, frames: FRAMES_EN, praise: PRAISE_EN },
};
