import { defineItem } from './stored-item';

/** One reply the user took for a comment, so that the next one in the thread is another. */
export type Answered = {
  /** Key of the page's address, and of the comment's text: neither is kept as such. */
  readonly page: string;
  readonly comment: string;
  readonly author: string;
  readonly text: string;
};

/** What was answered since the browser was opened, oldest first; in memory only. */
export const answered = defineItem<readonly Answered[]>({
  key: 'answered',
  area: 'session',
  version: 1,
  initial: [],
  parse: parseAnswered,
});

/** Throws `TypeError` when it is not a list of answers. */
function parseAnswered(raw: unknown): readonly Answered[] {
  if (!Array.isArray(raw) || !raw.every(isAnswered)) {
    throw new TypeError('answered: not a list of answers');
  }
  return raw;
}

function isAnswered(raw: unknown): raw is Answered {
  if (typeof raw !== 'object' || raw === null) {
    return false;
  }
  const fields = raw as Record<string, unknown>;
  return ['page', 'comment', 'author', 'text'].every(key => typeof fields[key] === 'string');
}
