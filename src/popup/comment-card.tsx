import { MessageSquareReply } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Action } from '../engine/types';
import { leadLabel } from '../page/care';
import type { ReadComment } from '../page/state';
import { excerpt } from '../ui/excerpt';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { MarkedText } from '../ui/marked-text';
import { Findings, Reason } from './findings';
import { shownFamily } from './triage';

type Props = {
  readonly comment: ReadComment;
  readonly focused: boolean;
  readonly onShow: (id: string) => void;
  readonly onOpen: (comment: ReadComment) => void;
};

/** About three lines of the popup. */
const EXCERPT_LENGTH = 150;

/** What the person does for these is no public reply: the desk opens on advice alone. */
const WITHOUT_REPLY: ReadonlySet<Action> = new Set([
  'escalate',
  'hide_report_evidence',
  'no_reply',
  'none',
]);

/** One comment of the list. A click anywhere on it shows it in the page. */
export function CommentCard({ comment, focused, onShow, onOpen }: Props): VNode {
  const open = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) {
      open.current?.focus();
    }
  }, [focused]);
  const { verdict } = comment;
  const lead = leadLabel(verdict);
  const at = verdict.spans.find(({ label }) => label === lead)?.start ?? 0;
  const short = excerpt(comment.text, verdict.spans, at, EXCERPT_LENGTH);
  return (
    <li class={`card family-${shownFamily(verdict)}`} data-comment={comment.id}>
      <Findings comment={comment} heading="h3" onShow={() => onShow(comment.id)} />
      <blockquote>
        <MarkedText text={short.text} spans={short.spans} lang={verdict.lang} />
      </blockquote>
      <Reason verdict={verdict} />
      <button type="button" class="button plain" ref={open} onClick={() => onOpen(comment)}>
        <Icon node={MessageSquareReply} />
        {t(WITHOUT_REPLY.has(verdict.action) ? 'card_advice' : 'card_reply')}
      </button>
    </li>
  );
}
