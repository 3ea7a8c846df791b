import type { VNode } from 'preact';
import type { Correction, Corrections } from '../engine/corrections';
import { isLabel } from '../engine/labels';
import { useAnnounce } from '../ui/announcer';
import { listed, plural, t } from '../ui/i18n';
import { ConfirmDialog } from './confirm-dialog';
import { Section } from './section';

type Props = {
  readonly corrections: Corrections;
  readonly saved: boolean;
  readonly onChange: (next: Corrections) => void;
};

/** What the person said was misread, latest first, each with the means to take it back. */
export function CorrectionsSection({ corrections, saved, onChange }: Props): VNode {
  const announce = useAnnounce();
  const { entries } = corrections;
  const keep = (kept: readonly Correction[], done: string): void => {
    onChange({ ...corrections, entries: kept });
    announce(done);
    document.getElementById('corrections-title')?.focus();
  };
  return (
    <Section
      id="corrections"
      title="options_corrections"
      intro="options_corrections_intro"
      saved={saved}
    >
      <p>{plural('corrections_count', entries.length)}</p>
      {entries.length > 0 && (
        <>
          <ul class="rows">
            {entries.toReversed().map(entry => (
              <li key={entry.id}>
                <div>
                  <p>{summaryOf(entry)}</p>
                  <p class="quiet">{entry.words.join(', ')}</p>
                </div>
                <button
                  type="button"
                  class="button"
                  aria-label={t('corrections_remove_words', entry.words.join(', '))}
                  onClick={() =>
                    keep(
                      entries.filter(({ id }) => id !== entry.id),
                      t('corrections_removed'),
                    )
                  }
                >
                  {t('corrections_remove')}
                </button>
              </li>
            ))}
          </ul>
          <div class="actions">
            <ConfirmDialog
              what="corrections"
              onConfirm={() => keep([], t('corrections_cleared'))}
            />
          </div>
        </>
      )}
    </Section>
  );
}

/** "Mark removed · Insult and Threat": rules are told by the label they belong to. */
function summaryOf({ kind, rules }: Correction): string {
  const labels = [...new Set(rules.map(rule => rule.replace(/\/.*/s, '')))].filter(isLabel);
  const names = listed(labels.map(label => t(`label_${label}`)));
  return [t(`correction_${kind}`), names].filter(part => part !== '').join(' · ');
}
