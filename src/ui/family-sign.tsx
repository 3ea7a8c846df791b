import type { VNode } from 'preact';
import type { Family } from '../engine/labels';
import { t } from './i18n';

/** The line each family is marked with in the page: wavy, double, dotted. */
const LINES: Readonly<Record<Family, string>> = {
  toxic: 'M1 6q2.5-5 5 0t5 0t5 0',
  militant: 'M1 4h15M1 8h15',
  legitimate: 'M1.5 6h.01M5 6h.01M8.5 6h.01M12 6h.01M15.5 6h.01',
  none: 'M1 6h15',
};

/** Tells a family by shape as well as by colour. */
export function FamilySign({ family }: { readonly family: Family }): VNode {
  return (
    <svg class="family-sign" viewBox="0 0 17 12" role="img" aria-label={t(`family_${family}`)}>
      <path d={LINES[family]} />
    </svg>
  );
}
