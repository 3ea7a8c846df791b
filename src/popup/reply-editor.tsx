import { Copy, RefreshCw } from 'lucide';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { PageState } from '../page/state';
import type { Reply } from '../replies/types';
import { useAnnounce } from '../ui/announcer';
import { localized, plural, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { copyFrom } from './clipboard';
import { GapList } from './gap-list';
import { gapsIn } from './gaps';
import { ReplyLength } from './reply-length';

type Props = {
  readonly reply: Reply;
  /** The reply as the person left it. */
  readonly text: string;
  readonly site: PageState['site'];
  readonly seed: number;
  readonly onEdit: (text: string) => void;
  readonly onSeed: (seed: number) => void;
};

/** One reply: its words to edit, why it is proposed, what is left to fill in, and the copy button. */
export function ReplyEditor({ reply, text, site, seed, onEdit, onSeed }: Props): VNode {
  const field = useRef<HTMLTextAreaElement>(null);
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState('');
  const gaps = gapsIn(text);

  const say = (message: string): void => {
    setOutcome(message);
    announce(message);
  };
  const copy = async (): Promise<void> => {
    if (field.current === null) {
      return;
    }
    if (!(await copyFrom(field.current))) {
      say(t('desk_copy_failed'));
    } else if (gaps.length > 0) {
      say(plural('desk_copied_gaps', gaps.length));
    } else {
      say(t('desk_copied'));
    }
  };
  const reword = (next: number): void => {
    setOutcome('');
    onSeed(next);
  };

  return (
    <>
      <label class="visually-hidden" for="reply">
        {t('desk_text')}
      </label>
      <textarea
        id="reply"
        ref={field}
        lang={reply.lang === 'und' ? undefined : reply.lang}
        rows={Math.min(10, Math.max(4, Math.ceil(text.length / 38) + 1))}
        value={text}
        onInput={event => {
          setOutcome('');
          onEdit(event.currentTarget.value);
        }}
      />
      <ReplyLength text={text} site={site} />
      <GapList
        gaps={gaps}
        reply={reply}
        onFind={({ start, end }) => {
          field.current?.focus();
          field.current?.setSelectionRange(start, end);
        }}
      />
      <div class="actions">
        <button type="button" class="button primary" onClick={copy}>
          <Icon node={Copy} />
          {t('desk_copy')}
        </button>
        <button type="button" class="button" onClick={() => reword(seed + 1)}>
          <Icon node={RefreshCw} />
          {t('desk_again')}
        </button>
        {seed > 0 && (
          <button type="button" class="button plain" onClick={() => reword(seed - 1)}>
            {t('desk_previous')}
          </button>
        )}
      </div>
      {/* Announced through the page's live region; here for the eyes. */}
      <p class="outcome" aria-hidden="true">
        {outcome}
      </p>
      <p class="quiet">
        {reply.origin === 'library' && `${t('desk_from_library')}. `}
        {localized(reply.why)}
      </p>
    </>
  );
}
