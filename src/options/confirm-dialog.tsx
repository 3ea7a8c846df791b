import { Trash } from 'lucide';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';

type Props = {
  /** What is erased: completes the names of the messages. */
  readonly what: 'data' | 'corrections';
  readonly onConfirm: () => void;
};

/** A button that erases something, and the question it asks first. */
export function ConfirmDialog({ what, onConfirm }: Props): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        <Icon node={Trash} />
        {t(`erase_button_${what}`)}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby={`erase-${what}`}
        onClose={event => {
          if (event.currentTarget.returnValue === 'erase') {
            onConfirm();
          }
        }}
      >
        <form method="dialog">
          <h2 id={`erase-${what}`}>{t(`erase_title_${what}`)}</h2>
          <p>{t(`erase_body_${what}`)}</p>
          <div class="actions">
            {/* First, so that it takes the focus: Enter and Escape both keep everything. */}
            <button type="submit" class="button" value="keep">
              {t('data_reset_cancel')}
            </button>
            <button type="submit" class="button danger" value="erase">
              {t('data_reset_confirm')}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
