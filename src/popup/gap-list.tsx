import type { VNode } from 'preact';
import type { Localized } from '../engine/types';
import { localized, t } from '../ui/i18n';
import type { Gap } from './gaps';

type Props = {
  readonly gaps: readonly Gap[];
  /** The gaps' names in both languages. */
  readonly names: readonly Localized[];
  readonly onFind: (gap: Gap) => void;
};

/** What is left to fill in; each leads to its place in the reply. */
export function GapList({ gaps, names, onFind }: Props): VNode | null {
  if (gaps.length === 0) {
    return null;
  }
  return (
    <div class="missing">
      <p class="quiet">{t('desk_missing')}</p>
      <ul>
        {gaps.map(gap => (
          <li key={gap.start}>
            <button
              type="button"
              class="gap"
              aria-label={t('desk_missing_find', nameOf(gap, names))}
              onClick={() => onFind(gap)}
            >
              {nameOf(gap, names)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text names a gap in its own language; here it is named in the reader's. */
function nameOf(gap: Gap, names: readonly Localized[]): string {
  const slot = names.find(({ fr, en }) => fr === gap.name || en === gap.name);
  return slot === undefined ? gap.name || '…' : localized(slot);
}
