import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { discardSetAside, readSetAside } from '../platform/archive';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';
import { download } from './download';

/** Tells that something stored could not be read, and gives it back. */
export function SetAsideNotice(): VNode | null {
  const [aside, setAside] = useState<Record<string, unknown> | undefined>();
  const announce = useAnnounce();
  useEffect(() => {
    void readSetAside().then(setAside);
  }, []);
  if (aside === undefined) {
    return null;
  }
  const discard = async (): Promise<void> => {
    await discardSetAside();
    setAside(undefined);
    announce(t('aside_discarded'));
  };
  return (
    <section class="notice problem" aria-labelledby="aside-title">
      <h2 id="aside-title">{t('aside_title')}</h2>
      <p>{t('aside_body')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => download('sang-froid-set-aside.json', JSON.stringify(aside, null, 2))}
        >
          {t('aside_download')}
        </button>
        <button type="button" class="button plain" onClick={discard}>
          {t('aside_discard')}
        </button>
      </div>
    </section>
  );
}
