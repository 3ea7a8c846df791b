import type { VNode } from 'preact';
import type { Settings } from '../platform/settings';
import { SITES } from '../sites/registry';
import { t } from '../ui/i18n';
import { AddedSites } from './added-sites';
import { hostOf } from './host-of';
import { Section } from './section';

type Props = { readonly settings: Settings; readonly onChange: (next: Settings) => void };

/** Where comments are read: built-in sites, those the user added, those switched off. */
export function SitesSection({ settings, onChange }: Props): VNode {
  return (
    <Section id="sites" title="options_sites" intro="options_sites_intro">
      <h3>{t('options_sites_builtin')}</h3>
      <ul class="rows">
        {builtIn().map(([name, hosts]) => (
          <li key={name}>
            <span>{name}</span> <span class="quiet">{hosts.join(', ')}</span>
          </li>
        ))}
      </ul>
      <h3>{t('options_sites_engines')}</h3>
      <ul class="rows">
        {SITES.filter(site => site.matches.length === 0 && site.id !== 'generic').map(site => (
          <li key={site.id}>{site.name}</li>
        ))}
        <li>{t('options_sites_generic')}</li>
      </ul>
      <AddedSites />
      <SitesOff settings={settings} onChange={onChange} />
    </Section>
  );
}

function SitesOff({ settings, onChange }: Props): VNode {
  const switchOn = (host: string): void => {
    onChange({ ...settings, hostsOff: settings.hostsOff.filter(other => other !== host) });
    // The button goes away with its row; the focus must not.
    document.getElementById('sites-off')?.focus();
  };
  return (
    <>
      <h3 id="sites-off" tabIndex={-1}>
        {t('options_sites_off')}
      </h3>
      {settings.hostsOff.length === 0 ? (
        <p class="quiet">{t('options_sites_off_none')}</p>
      ) : (
        <ul class="rows">
          {settings.hostsOff.map(host => (
            <li key={host}>
              <span>{host}</span>
              <button
                type="button"
                class="button"
                aria-label={t('options_sites_on', host)}
                onClick={() => switchOn(host)}
              >
                {t('state_off_action')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Names and hosts; a site with two designs is one site to its readers. */
function builtIn(): readonly (readonly [string, readonly string[]])[] {
  const hosts = new Map<string, Set<string>>();
  for (const { name, matches } of SITES.filter(site => site.matches.length > 0)) {
    hosts.set(name, new Set([...(hosts.get(name) ?? []), ...matches.map(hostOf)]));
  }
  return [...hosts].map(([name, known]) => [name, [...known]]);
}
