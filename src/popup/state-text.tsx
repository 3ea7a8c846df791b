import type { ComponentChildren, VNode } from 'preact';
import { t } from '../ui/i18n';

export type StateName =
  | 'calm'
  | 'disabled'
  | 'empty'
  | 'failed'
  | 'forbidden'
  | 'off'
  | 'outdated'
  | 'reading'
  | 'silent'
  | 'stale'
  | 'unsupported';

type Props = {
  readonly name: StateName;
  /** Named in the title of some states. */
  readonly host?: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
};

/** A title, what happened and what was kept, and what to do. */
export function StateText({ name, host, children }: Props): VNode {
  return (
    <section class="state" data-state={name}>
      <h2>{host === undefined ? t(`state_${name}_title`) : t(`state_${name}_title`, host)}</h2>
      <p>{t(`state_${name}_body`)}</p>
      {children}
    </section>
  );
}
