import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { corrections } from '../platform/corrections';
import { profile } from '../platform/profile';
import { settings } from '../platform/settings';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';
import { LevelDrawing } from '../ui/level';
import { CorrectionsSection } from './corrections-section';
import { DataSection } from './data-section';
import { LabelsSection } from './labels-section';
import { PrivacySection } from './privacy-section';
import { SetAsideNotice } from './set-aside-notice';
import { SitesSection } from './sites-section';
import { UnsavedNotice } from './unsaved-notice';
import { type Stored, useStored } from './use-stored';
import { VoiceSection } from './voice-section';

const SECTIONS = ['sites', 'labels', 'voice', 'corrections', 'privacy', 'data'] as const;

/** The options page. */
export function App(): VNode {
  const choices = useStored(settings);
  const voice = useStored(profile);
  const corrected = useStored(corrections);
  useAnnounceSaved(choices);
  useAnnounceSaved(voice);
  const stored = [choices, voice, corrected];
  useHashOnceReady(stored.every(({ value }) => value !== undefined));

  return (
    <div class="page">
      <header class="page-header">
        <LevelDrawing tilt="calm" />
        <h1>{t('options_title')}</h1>
      </header>
      <nav aria-label={t('options_nav')}>
        <ul>
          {SECTIONS.map(name => (
            <li key={name}>
              <a href={`#${name}`}>{t(`options_${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {stored.some(({ status }) => status === 'unreadable') && (
          <section class="notice problem" role="alert">
            <h2>{t('load_failed_title')}</h2>
            <p>{t('load_failed_body')}</p>
          </section>
        )}
        {choices.value && voice.value && corrected.value && (
          <>
            <SetAsideNotice />
            <SitesSection settings={choices.value} onChange={choices.change} />
            <LabelsSection
              settings={choices.value}
              saved={choices.status === 'saved'}
              onChange={choices.change}
            />
            <VoiceSection
              profile={voice.value}
              saved={voice.status === 'saved'}
              onChange={voice.change}
            />
            <CorrectionsSection
              corrections={corrected.value}
              saved={corrected.status === 'saved'}
              onChange={corrected.change}
            />
            <PrivacySection />
            <DataSection />
            {stored.map(
              ({ status, save }, index) =>
                status === 'unsaved' && <UnsavedNotice key={index} onRetry={save} />,
            )}
          </>
        )}
      </main>
    </div>
  );
}

function useAnnounceSaved({ status }: Pick<Stored<unknown>, 'status'>): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (status === 'saved') {
      announce(t('saved'));
    }
  }, [status, announce]);
}

/** `options.html#sites` names a section that exists only once the values are read. */
function useHashOnceReady(ready: boolean): void {
  useEffect(() => {
    if (ready && location.hash !== '') {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  }, [ready]);
}
