import type { Label } from '../../../src/engine/labels';
import type { Lang } from '../../../src/engine/types';
import { emptyProfile, type Suggestion, type SuggestRequest, suggest } from '../../../src/replies';
import { understand } from '../../../src/replies/need';
import type { NeedId } from '../../../src/replies/need/problems';
import { verdict } from './verdict';

type Options = Partial<Omit<SuggestRequest, 'verdict'>> & {
  readonly abuse?: readonly string[];
  readonly author?: string;
};

/** A request for one comment with sensible defaults; every part can be replaced. */
export function request(
  lang: Lang,
  labels: readonly Label[],
  text: string,
  { abuse = [], author, ...rest }: Options = {},
): SuggestRequest {
  return {
    comment: { text, ...(author !== undefined && { author }) },
    verdict: verdict(lang, labels, text, abuse),
    profile: emptyProfile,
    place: { channel: 'public' },
    thread: { ourReplies: [], repliedAuthors: [], pileOn: false },
    now: '2026-11-25T10:00:00Z',
    seed: 0,
    ...rest,
  };
}

/** What is read of a complaint. */
export function complaintNeed(lang: 'fr' | 'en', text: string): NeedId | undefined {
  return understand(request(lang, ['complaint'], text))?.id;
}

/** The suggestion for such a request. */
export function suggestFor(...args: Parameters<typeof request>): Suggestion {
  return suggest(request(...args));
}
