import type { Place } from '../replies/types';
import type { SuggestFor } from './requests';

/** Where a reply is written: under the comment, for everyone to read. */
export function placeOf(site: SuggestFor['site']): Place {
  return {
    channel: 'public',
    ...(site && { site: site.id }),
    ...(site?.maxLength && { maxLength: site.maxLength }),
  };
}
