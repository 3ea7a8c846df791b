import { Copy } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../background/handlers';
import type { Lang, Localized } from '../engine/types';
import { backgroundClient, isFailedRequest } from '../platform/messages';
import type { CoachFinding } from '../replies/types';
import { useAnnounce } from '../ui/announcer';
import { plural, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { copyFrom } from './clipboard';
import { CoachAdvice } from './coach-advice';
import { GapList } from './gap-list';
import { gapsIn } from './gaps';
import { ReplyLength } from './reply-length';
import type { Answering } from './thread';

type Replacement = { readonly before: string; readonly after: string };

type Props = {
  readonly answering: Answering;
  readonly text: string;
  /** What the engine proposed; the coach reads what differs from it. */
  readonly proposed: string;
  readonly lang: Lang;
  /** The names of its gaps, in both languages. */
  readonly gapNames: readonly Localized[];
  readonly onEdit: (text: string) => void;
  /** More buttons, beside the one that copies. */
  readonly children?: ComponentChildren;
};

/** A reply being written: the words, what is left to fill in, the coach's advice, and the copy button. */
export function DraftField(props: Props): VNode {
  const { answering, text, proposed, lang, gapNames, onEdit, children } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  /** What came of the last button, shown while the text is the one it was about. */
  const [outcome, setOutcome] = useState({ message: '', about: '' });
  /** The texts before and after each sentence of the coach that was taken; the last can be undone. */
  const [replacements, setReplacements] = useState<readonly Replacement[]>([]);
  const last = replacements.at(-1);
  const gaps = gapsIn(text);

  const say = (message: string, about: string): void => {
    setOutcome({ message, about });
    announce(message);
  };
  const copy = async (): Promise<void> => {
    if (field.current === null) {
      return;
    }
    if (!(await copyFrom(field.current))) {
      say(t('desk_copy_failed'), text);
      return;
    }
    say(gaps.length > 0 ? plural('desk_copied_gaps', gaps.length) : t('desk_copied'), text);
    await remember(answering, text);
  };
  const replace = ({ rewrite }: CoachFinding): void => {
    if (rewrite === undefined) {
      return;
    }
    const after = text.slice(0, rewrite.start) + rewrite.text + text.slice(rewrite.end);
    setReplacements([...replacements, { before: text, after }]);
    onEdit(after);
    say(t('coach_replaced'), after);
    // The button that was pressed goes away.
    field.current?.focus();
  };
  const undo = ({ before }: Replacement): void => {
    setReplacements(replacements.slice(0, -1));
    onEdit(before);
    say(t('coach_undone'), before);
    field.current?.focus();
  };

  return (
    <>
      <label class="visually-hidden" for="reply">
        {t('desk_text')}
      </label>
      <textarea
        id="reply"
        ref={field}
        lang={lang === 'und' ? undefined : lang}
        rows={Math.min(10, Math.max(4, Math.ceil(text.length / 38) + 1))}
        value={text}
        onInput={event => onEdit(event.currentTarget.value)}
      />
      <ReplyLength text={text} site={answering.site} />
      <GapList
        gaps={gaps}
        names={gapNames}
        onFind={({ start, end }) => {
          field.current?.focus();
          field.current?.setSelectionRange(start, end);
        }}
      />
      {last !== undefined && text === last.after && (
        <button type="button" class="button plain undo" onClick={() => undo(last)}>
          {t('coach_undo')}
        </button>
      )}
      <CoachAdvice
        draft={text === proposed ? undefined : text}
        answering={answering}
        onReplace={replace}
      />
      <div class="actions">
        <button type="button" class="button primary" onClick={copy}>
          <Icon node={Copy} />
          {t('desk_copy')}
        </button>
        {children}
      </div>
      {/* Announced through the page's live region; here for the eyes. */}
      <p class="outcome" aria-hidden="true">
        {outcome.about === text && outcome.message}
      </p>
    </>
  );
}

/** So that the next comment of the thread gets another answer. Without an answer, only that is lost. */
async function remember({ comment, thread }: Answering, text: string): Promise<void> {
  try {
    await backgroundClient<BackgroundApi>().used({ comment, page: thread.page, text });
  } catch (error) {
    if (!isFailedRequest(error)) {
      throw error;
    }
    console.warn('Sang-froid: the reply was not remembered', error);
  }
}
