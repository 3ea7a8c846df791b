import { Trash } from 'lucide';
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../ui/i18n';
import { Icon } from '../ui/icon';

/** The button that erases everything, and the question it asks first. */
export function EraseDialog({ onConfirm }: { readonly onConfirm: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
        <Icon node={Trash} />
        {t('data_reset')}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="erase-title"
        onClose={event => {
          if (event.currentTarget.returnValue === 'erase') {
            onConfirm();
          }
        }}
      >
        <form method="dialog">
          <h2 id="erase-title">{t('data_reset_title')}</h2>
          <p>{t('data_reset_body')}</p>
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
