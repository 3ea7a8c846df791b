import type { VNode } from 'preact';
import { t } from '../ui/i18n';
import { Section } from './section';

/** Privacy in three lines. */
export function PrivacySection(): VNode {
  return (
    <Section id="privacy" title="options_privacy">
      <p>{t('options_privacy_1')}</p>
      <p>{t('options_privacy_2')}</p>
      <p>{t('options_privacy_3')}</p>
    </Section>
  );
}
