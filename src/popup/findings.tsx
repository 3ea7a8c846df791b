import { LocateFixed } from 'lucide';
import type { VNode } from 'preact';
import type { Verdict } from '../engine/types';
import { leadLabel } from '../page/care';
import type { ReadComment } from '../page/state';
import { FamilySign } from '../ui/family-sign';
import { listed, localized, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { otherLabels, shownFamily } from './triage';

type Props = {
  readonly comment: ReadComment;
  /** In the list a comment is one of many; at the desk it is the subject. */
  readonly heading: 'h1' | 'h3';
  /** Shows the comment in the page. */
  readonly onShow: () => void;
};

/** What was seen in a comment and how sure it is: label, severity, author. */
export function Findings({ comment, heading: Heading, onShow }: Props): VNode {
  const { verdict, author } = comment;
  const lead = leadLabel(verdict);
  const others = otherLabels(verdict).map(label => t(`label_${label}`).toLocaleLowerCase());
  const details = [
    verdict.severity === 0 ? '' : t(`severity_${verdict.severity}`),
    author ? t('card_by', author) : '',
    others.length === 0 ? '' : t('card_also', listed(others)),
  ].filter(Boolean);
  return (
    <div class="findings">
      <Heading>
        <button type="button" class="show" title={t('card_show')} onClick={onShow}>
          <FamilySign family={shownFamily(verdict)} />
          {lead === undefined ? t('family_none') : t(`likely_${lead}`)}
          <span class="visually-hidden">. {t('card_show')}</span>
          <Icon node={LocateFixed} />
        </button>
      </Heading>
      {details.length > 0 && <p class="quiet">{details.join(' · ')}</p>}
    </div>
  );
}

/** The reason behind the lead label, in one sentence. */
export function Reason({ verdict }: { readonly verdict: Verdict }): VNode | null {
  const lead = leadLabel(verdict);
  const reason = verdict.reasons.find(({ label }) => label === lead) ?? verdict.reasons[0];
  return reason === undefined ? null : <p class="quiet">{localized(reason.text)}</p>;
}

/** Every reason, each said once: two rules may have the same one. */
export function Reasons({ verdict }: { readonly verdict: Verdict }): VNode | null {
  const reasons = [...new Set(verdict.reasons.map(({ text }) => localized(text)))];
  return reasons.length === 0 ? null : (
    <details class="reasons quiet">
      <summary>{t('desk_reasons')}</summary>
      <ul>
        {reasons.map(reason => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
