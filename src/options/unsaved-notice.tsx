import type { VNode } from 'preact';
import { t } from '../ui/i18n';

/** The browser refused to write; what was entered is still on the page. */
export function UnsavedNotice({ onRetry }: { readonly onRetry: () => void }): VNode {
  return (
    <section class="notice problem unsaved" role="alert">
      <h2>{t('save_failed_title')}</h2>
      <p>{t('save_failed_body')}</p>
      <button type="button" class="button primary" onClick={onRetry}>
        {t('retry')}
      </button>
    </section>
  );
}
