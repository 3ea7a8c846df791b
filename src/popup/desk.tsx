import { ArrowLeft } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { MarkedText } from '../ui/marked-text';
import { Correction } from './correction';
import { type DeskMemory, FRESH_DESK } from './desk-memory';
import { Findings, Reasons } from './findings';
import { ReplyDesk } from './reply-desk';
import type { Answering } from './thread';
import { shownFamily } from './triage';
import { useSuggestion } from './use-suggestion';

type Props = {
  readonly answering: Answering;
  /** Outlives the desk: coming back to a comment finds one's edits. */
  readonly memories: Map<string, DeskMemory>;
  readonly onShow: () => void;
  readonly onBack: () => void;
};

/** One comment: what was seen, what one could do, and replies to edit and copy. */
export function Desk({ answering, memories, onShow, onBack }: Props): VNode {
  const { comment } = answering;
  const [memory, setMemory] = useState(memories.get(comment.id) ?? FRESH_DESK);
  const [attempt, setAttempt] = useState(0);
  const suggested = useSuggestion(answering, memory.seed, attempt);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const remember = (change: Partial<DeskMemory>): void => {
    const next = { ...memory, ...change };
    memories.set(comment.id, next);
    setMemory(next);
  };

  const { verdict } = comment;
  return (
    <div class="desk">
      <button type="button" class="button plain back" ref={back} onClick={onBack}>
        <Icon node={ArrowLeft} />
        {t('desk_back')}
      </button>
      <article class={`card family-${shownFamily(verdict)}`}>
        <Findings comment={comment} heading="h1" onShow={onShow} />
        <blockquote class="whole">
          <MarkedText text={comment.text} spans={verdict.spans} lang={verdict.lang} />
        </blockquote>
        <Reasons verdict={verdict} />
        <Correction comment={comment} />
      </article>
      {suggested.kind === 'loading' && <p class="looking">{t('desk_loading')}</p>}
      {suggested.kind === 'failed' && (
        <section class="notice" role="alert">
          <h2>{t('desk_failed')}</h2>
          <p>{t('desk_failed_kept')}</p>
          <button type="button" class="button primary" onClick={() => setAttempt(attempt + 1)}>
            {t('retry')}
          </button>
        </section>
      )}
      {suggested.kind === 'ready' && (
        <ReplyDesk
          suggestion={suggested.suggestion}
          answering={answering}
          memory={memory}
          onChange={remember}
        />
      )}
    </div>
  );
}
