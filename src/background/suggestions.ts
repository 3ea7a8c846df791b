import { familyOf } from '../engine/labels';
import { profile } from '../platform/profile';
import { suggest } from '../replies';
import type { Suggestion } from '../replies/types';
import { placeOf } from './place';
import type { SuggestFor } from './requests';
import { threadOf } from './threads';
import { sharedJudge } from './verdicts';

/** Forty complaints in a row should not get two identical replies. */
const REMEMBERED = 40;
/** What was suggested lately. A background that was stopped starts a new list; nothing else is lost. */
const recent: string[] = [];

/** Replies to one comment, in the brand's voice, each heard by the engine before it is shown. */
export async function suggestFor(request: SuggestFor): Promise<Suggestion> {
  const { comment, site, seed } = request;
  const judge = await sharedJudge();
  const suggestion = suggest({
    comment: { text: comment.text, ...(comment.author && { author: comment.author }) },
    verdict: judge(comment.text),
    profile: await profile.get(),
    place: placeOf(site),
    thread: await threadOf(request),
    now: new Date().toISOString(),
    seed,
    recent,
    isNeutral: text => judge(text).labels.every(({ label }) => familyOf(label) === 'legitimate'),
  });
  recent.push(...suggestion.replies.map(({ text }) => text));
  recent.splice(0, recent.length - REMEMBERED);
  return suggestion;
}
