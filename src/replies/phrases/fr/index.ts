import type { PhraseBook } from '../problem-phrases';
import { GOODS_FR } from './goods';
import { LOOSE_FR } from './loose';
import { LOOSE_SERVICES_FR } from './loose-services';
import { PUBLIC_FR } from './public';
import { SERVICE_FR } from './service';
import { SOCIETY_FR } from './society';

/** Every problem in French. */
export const PROBLEMS_FR: PhraseBook = {
  ...GOODS_FR,
  ...SERVICE_FR,
  ...PUBLIC_FR,
  ...SOCIETY_FR,
  ...LOOSE_FR,
  ...LOOSE_SERVICES_FR,
};
