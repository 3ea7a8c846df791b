import { Settings } from 'lucide';
import { Fragment, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PageState } from '../page/state';
import { useAnnounce } from '../ui/announcer';
import { plural, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import { Level } from '../ui/level';
import { Switch } from '../ui/switch';
import { type Tilt, tiltOf } from '../ui/tilt';
import { triage } from './triage';
import type { Looking } from './use-view';

type Props = {
  readonly view: Looking;
  readonly onSwitch: (host: string, enabled: boolean) => void;
};

/** The first glance: the level, one sentence, and the switch of this site. */
export function Header({ view, onSwitch }: Props): VNode {
  const page = view.kind === 'page' ? view.page : undefined;
  const sentence = page === undefined ? undefined : summaryOf(page);
  const announce = useAnnounce();
  useEffect(() => {
    if (sentence !== undefined) {
      announce(sentence);
    }
  }, [sentence, announce]);

  return (
    <header class="header">
      <div class="header-line">
        <Level tilt={page === undefined ? 'unknown' : tiltOfPage(page)} />
        <h1>{sentence === undefined ? t('extName') : <Parts of={sentence} />}</h1>
        {page === undefined && <OptionsLink />}
      </div>
      {page !== undefined && (
        <div class="header-line">
          <Switch
            checked={page.status !== 'off'}
            onChange={enabled => onSwitch(page.host, enabled)}
          >
            {t('switch_site', page.host)}
          </Switch>
          <OptionsLink />
        </div>
      )}
    </header>
  );
}

/** Where the sentence takes two lines, it breaks after its comma. */
function Parts({ of: sentence }: { readonly of: string }): VNode {
  return (
    <>
      {sentence.split(/(?<=,) /).map((part, index) => (
        <Fragment key={part}>
          {index > 0 && ' '}
          <span class="part">{part}</span>
        </Fragment>
      ))}
    </>
  );
}

function OptionsLink(): VNode {
  return (
    <a
      class="button plain icon-only options"
      href="/options/options.html"
      target="_blank"
      rel="noreferrer"
      title={t('open_options')}
      aria-label={t('open_options')}
    >
      <Icon node={Settings} />
    </a>
  );
}

function tiltOfPage(page: PageState): Tilt {
  return tiltOf(
    page.comments.map(({ verdict }) => verdict),
    page.status === 'reading' ? page.read : 0,
  );
}

/** "12 comments read, 3 need care"; nothing where nothing is read. */
function summaryOf({ status, read, comments }: PageState): string | undefined {
  if (status !== 'reading' || read === 0) {
    return undefined;
  }
  const { care } = triage(comments);
  return t('summary', plural('summary_read', read), plural('summary_care', care.length));
}
