import { PenLine } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { DraftField } from './draft-field';
import type { Answering } from './thread';

type Props = {
  readonly answering: Answering;
  /** `undefined` until the person wants to write. */
  readonly text: string | undefined;
  readonly onEdit: (text: string) => void;
};

/** Where no reply is proposed, one may still write one's own, with the coach. */
export function OwnDraft({ answering, text, onEdit }: Props): VNode {
  const box = useRef<HTMLElement>(null);
  const asked = useRef(false);
  const writing = text !== undefined;
  useEffect(() => {
    // The button that was pressed is gone.
    if (asked.current && writing) {
      box.current?.querySelector('textarea')?.focus();
    }
  }, [writing]);
  if (text === undefined) {
    return (
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            asked.current = true;
            onEdit('');
          }}
        >
          <Icon node={PenLine} />
          {t('desk_own')}
        </button>
      </div>
    );
  }
  return (
    <section class="replies" ref={box}>
      <DraftField
        answering={answering}
        text={text}
        proposed=""
        lang={answering.comment.verdict.lang}
        gapNames={[]}
        onEdit={onEdit}
      />
    </section>
  );
}
