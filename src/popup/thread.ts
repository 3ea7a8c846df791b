import type { SuggestFor } from '../background/requests';
import type { Label } from '../engine/labels';
import type { PageState, ReadComment } from '../page/state';

/** A comment at the desk, and where it stands. */
export type Answering = {
  readonly comment: ReadComment;
  readonly site: PageState['site'];
  readonly thread: SuggestFor['thread'];
};

/** Hostile comments of a page from which it is a pile-on, and the share of its comments they need. */
const PILED_COMMENTS = 5;
const PILED_SHARE = 0.2;

const HOSTILE: ReadonlySet<Label> = new Set(['pile_on', 'insult']);
const ASKING: ReadonlySet<Label> = new Set(['complaint', 'question']);

/** The thread the replies must fit: its page, and whether many came to attack at once. */
export function threadIn(url: string, { comments, read }: PageState): SuggestFor['thread'] {
  const [page = url] = url.split('#', 1);
  const hostile = comments.filter(isHostile);
  // One angry author who writes five times is no crowd.
  const crowd = new Set(hostile.map(({ id, author }) => author ?? id)).size;
  return { page, pileOn: crowd >= PILED_COMMENTS && hostile.length >= read * PILED_SHARE };
}

/** An attack that asks for nothing; an insulted complaint stays a complaint. */
function isHostile({ verdict }: ReadComment): boolean {
  const labels = verdict.labels.map(({ label }) => label);
  return labels.some(label => HOSTILE.has(label)) && !labels.some(label => ASKING.has(label));
}
