import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { MAX_LISTED, type ReadComment } from '../page/state';
import { plural, t } from '../ui/i18n';
import { CommentCard } from './comment-card';
import { triage } from './triage';

type Props = {
  readonly comments: readonly ReadComment[];
  /** The comment to focus when the lists appear. */
  readonly focused: string | undefined;
  readonly onShow: (id: string) => void;
  readonly onOpen: (comment: ReadComment) => void;
};

/** What needs care, most urgent first, then what is worth an answer. */
export function CommentLists({ comments, ...actions }: Props): VNode {
  const { care, answer } = triage(comments);
  return (
    <>
      <CommentList title={t('heading_care')} comments={care} {...actions} />
      <CommentList title={t('heading_answer')} comments={answer} {...actions} />
      {comments.length >= MAX_LISTED && <p class="quiet">{t('list_limited', MAX_LISTED)}</p>}
    </>
  );
}

/** Long threads are listed in steps, so that the popup opens at once. */
const STEP = 30;

function CommentList({
  title,
  comments,
  focused,
  ...actions
}: Props & { readonly title: string }): VNode | null {
  const [limit, setLimit] = useState(() => {
    const at = comments.findIndex(({ id }) => id === focused);
    return Math.max(STEP, at + 1);
  });
  if (comments.length === 0) {
    return null;
  }
  const hidden = comments.length - limit;
  return (
    <section class="list">
      <h2>
        {title} <span class="quiet">{comments.length}</span>
      </h2>
      <ul>
        {comments.slice(0, limit).map(comment => (
          <CommentCard
            key={comment.id}
            comment={comment}
            focused={comment.id === focused}
            {...actions}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + STEP)}>
          {plural('list_more', Math.min(hidden, STEP))}
        </button>
      )}
    </section>
  );
}
