import { answered } from '../platform/answered';
import type { ThreadState } from '../replies/types';
import type { Commented, SuggestFor, UsedRequest } from './requests';
import { textKey } from './verdict-cache';

/** Replies remembered over all threads: a long day's work. */
const REMEMBERED = 400;

/** Remembers a reply that was taken. A second one for the same comment replaces the first. */
export async function rememberUsed({ comment, page, text }: UsedRequest): Promise<void> {
  const entry = {
    page: textKey(page),
    comment: commentKey(comment),
    author: comment.author ?? '',
    text,
  };
  const others = (await answered.get()).filter(
    known => known.page !== entry.page || known.comment !== entry.comment,
  );
  await answered.set([...others, entry].slice(-REMEMBERED));
}

/** What we answered to the other comments of a thread: this one may still be worded anew. */
export async function threadOf({ comment, thread }: SuggestFor): Promise<ThreadState> {
  const page = textKey(thread.page);
  const own = commentKey(comment);
  const others = (await answered.get()).filter(
    known => known.page === page && known.comment !== own,
  );
  return {
    ourReplies: others.map(({ text }) => text),
    repliedAuthors: others.flatMap(({ author }) => author || []),
    pileOn: thread.pileOn,
  };
}

/** A crowd copies one text: the author tells its comments apart. */
function commentKey({ author = '', text }: Commented): string {
  return textKey(`${author}\n${text}`);
}
