import type { PhraseBook } from '../problem-phrases';
import { GOODS_EN } from './goods';
import { LOOSE_EN } from './loose';
import { LOOSE_SERVICES_EN } from './loose-services';
import { PUBLIC_EN } from './public';
import { SERVICE_EN } from './service';
import { SOCIETY_EN } from './society';

/** Every problem in English. */
export const PROBLEMS_EN: PhraseBook = {
  ...GOODS_EN,
  ...SERVICE_EN,
  ...PUBLIC_EN,
  ...SOCIETY_EN,
  ...LOOSE_EN,
  ...LOOSE_SERVICES_EN,
};
