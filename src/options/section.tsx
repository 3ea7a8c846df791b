import { Check } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import { type MessageKey, t } from '../ui/i18n';
import { Icon } from '../ui/icon';

type Props = {
  /** The name in the address, `#sites`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly intro?: MessageKey;
  /** Shows that the last change is stored. Screen readers hear it from the live region. */
  readonly saved?: boolean;
  readonly children: ComponentChildren;
};

/** One section of the options page. */
export function Section({ id, title, intro, saved = false, children }: Props): VNode {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <div class="section-title">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {t(title)}
        </h2>
        {saved && (
          <span class="saved" aria-hidden="true">
            <Icon node={Check} />
            {t('saved')}
          </span>
        )}
      </div>
      {intro !== undefined && <p class="quiet">{t(intro)}</p>}
      {children}
    </section>
  );
}
