import type { VNode } from 'preact';
import type { Reply } from '../replies/types';
import { localized, t } from '../ui/i18n';
import type { Gap } from './gaps';

type Props = {
  readonly gaps: readonly Gap[];
  readonly reply: Reply;
  readonly onFind: (gap: Gap) => void;
};

/** What is left to fill in; each leads to its place in the reply. */
export function GapList({ gaps, reply, onFind }: Props): VNode | null {
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
              aria-label={t('desk_missing_find', nameOf(gap, reply))}
              onClick={() => onFind(gap)}
            >
              {nameOf(gap, reply)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The text names a gap in its own language; here it is named in the reader's. */
function nameOf(gap: Gap, { missing }: Reply): string {
  const slot = missing.find(({ fr, en }) => fr === gap.name || en === gap.name);
  return slot === undefined ? gap.name || '…' : localized(slot);
}
