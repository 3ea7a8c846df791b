import { familyOf } from '../engine/labels';
import { profile } from '../platform/profile';
import { suggest } from '../replies';
import type { Suggestion } from '../replies/types';
import type { SuggestFor } from './requests';
import { sharedJudge } from './verdicts';

/** Forty complaints in a row should not get two identical replies. */
const REMEMBERED = 40;
/** What was suggested lately. A background that was stopped starts a new list; nothing else is lost. */
const recent: string[] = [];

/** Replies to one comment, in the brand's voice, each heard by the engine before it is shown. */
export async function suggestFor({ comment, site, seed }: SuggestFor): Promise<Suggestion> {
  const judge = await sharedJudge();
  const suggestion = suggest({
    comment: { text: comment.text, ...(comment.author && { author: comment.author }) },
    verdict: judge(comment.text),
    profile: await profile.get(),
    place: {
      channel: 'public',
      ...(site && { site: site.id }),
      ...(site?.maxLength && { maxLength: site.maxLength }),
    },
    thread: { ourReplies: [], repliedAuthors: [], pileOn: false },
    now: new Date().toISOString(),
    seed,
    recent,
    isNeutral: text => judge(text).labels.every(({ label }) => familyOf(label) === 'legitimate'),
  });
  recent.push(...suggestion.replies.map(({ text }) => text));
  recent.splice(0, recent.length - REMEMBERED);
  return suggestion;
}
