import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { grantedHosts, onHostsChanged, revokeHost } from '../platform/permissions';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';
import { hostOf } from './host-of';

/** The sites the user gave access to, each with the means to take it back. */
export function AddedSites(): VNode {
  const [patterns, setPatterns] = useState<readonly string[]>([]);
  const announce = useAnnounce();
  useEffect(() => {
    const read = (): void => void grantedHosts().then(setPatterns);
    read();
    onHostsChanged(read);
  }, []);

  const remove = async (pattern: string): Promise<void> => {
    if (await revokeHost(pattern)) {
      setPatterns(await grantedHosts());
      announce(t('options_sites_removed', hostOf(pattern)));
      document.getElementById('sites-added')?.focus();
    }
  };
  return (
    <>
      <h3 id="sites-added" tabIndex={-1}>
        {t('options_sites_added')}
      </h3>
      {patterns.length === 0 ? (
        <p class="quiet">{t('options_sites_added_none')}</p>
      ) : (
        <ul class="rows">
          {patterns.map(pattern => (
            <li key={pattern}>
              <span>{hostOf(pattern)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('options_sites_remove_host', hostOf(pattern))}
                onClick={() => remove(pattern)}
              >
                {t('options_sites_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
