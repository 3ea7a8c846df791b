import { RefreshCw } from 'lucide';
import type { VNode } from 'preact';
import type { Reply } from '../replies/types';
import { localized, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { DraftField } from './draft-field';
import type { Answering } from './thread';

type Props = {
  readonly reply: Reply;
  /** The reply as the person left it. */
  readonly text: string;
  readonly answering: Answering;
  readonly seed: number;
  readonly onEdit: (text: string) => void;
  readonly onSeed: (seed: number) => void;
};

/** One proposed reply: its words to edit, other wordings, and why it is proposed. */
export function ReplyEditor({ reply, text, answering, seed, onEdit, onSeed }: Props): VNode {
  return (
    <>
      <DraftField
        answering={answering}
        text={text}
        proposed={reply.text}
        lang={reply.lang}
        gapNames={reply.missing}
        onEdit={onEdit}
      >
        <button type="button" class="button" onClick={() => onSeed(seed + 1)}>
          <Icon node={RefreshCw} />
          {t('desk_again')}
        </button>
        {seed > 0 && (
          <button type="button" class="button plain" onClick={() => onSeed(seed - 1)}>
            {t('desk_previous')}
          </button>
        )}
      </DraftField>
      <p class="quiet">
        {reply.origin === 'library' && `${t('desk_from_library')}. `}
        {localized(reply.why)}
      </p>
    </>
  );
}
