import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import { requestHost } from '../platform/permissions';
import { reloadTab, type Tab } from '../platform/tabs';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';
import { type StateName, StateText } from './state-text';
import type { Looking } from './use-view';

type Props = {
  readonly view: Looking;
  readonly onSwitch: (host: string, enabled: boolean) => void;
  readonly onRetry: () => void;
  /** Called when the page was asked to start or restart. */
  readonly onExpect: () => void;
};

/** What stands in place of the list: what happened, what was kept, what to do. */
export function StateNotice(props: Props): VNode {
  const { view, onSwitch, onRetry, onExpect } = props;
  switch (view.kind) {
    case 'looking':
      return <p class="looking">{t('state_looking')}</p>;
    case 'failed':
      return <Retry name="failed" onRetry={onRetry} />;
    case 'silent':
      return <Retry name="silent" onRetry={onRetry} />;
    case 'forbidden':
      return <StateText name="forbidden" />;
    case 'disabled':
      return <Disabled url={view.tab.url} host={view.host} onExpect={onExpect} />;
    case 'outdated':
      return <Reload name="outdated" tab={view.tab} onExpect={onExpect} />;
    case 'page':
      break;
  }
  const { page, tab } = view;
  switch (page.status) {
    case 'off':
      return (
        <StateText name="off" host={page.host}>
          <Primary onClick={() => onSwitch(page.host, true)}>{t('state_off_action')}</Primary>
        </StateText>
      );
    case 'stale-adapter':
      return <Reload name="stale" tab={tab} onExpect={onExpect} />;
    case 'no-comments':
      return <StateText name="empty" />;
    case 'unsupported':
      return (
        <StateText name="unsupported">
          <a class="button" href="/options/options.html#sites" target="_blank" rel="noreferrer">
            {t('state_unsupported_action')}
          </a>
        </StateText>
      );
    case 'reading':
      return page.read === 0 ? <StateText name="reading" /> : <StateText name="calm" />;
  }
}

/** The permission request must be the first thing the click does: browsers want the user's gesture. */
function Disabled({
  url,
  host,
  onExpect,
}: {
  readonly url: string;
  readonly host: string;
  readonly onExpect: () => void;
}): VNode {
  const [refused, setRefused] = useState(false);
  const announce = useAnnounce();
  const enable = async (): Promise<void> => {
    if (await requestHost(url)) {
      onExpect();
    } else {
      setRefused(true);
      announce(t('state_disabled_refused'));
    }
  };
  return (
    <StateText name="disabled" host={host}>
      <Primary onClick={enable}>{t('state_disabled_action')}</Primary>
      {refused && <p class="quiet">{t('state_disabled_refused')}</p>}
    </StateText>
  );
}

function Reload({
  name,
  tab,
  onExpect,
}: {
  readonly name: StateName;
  readonly tab: Tab;
  readonly onExpect: () => void;
}): VNode {
  const reload = async (): Promise<void> => {
    await reloadTab(tab.id);
    onExpect();
  };
  return (
    <StateText name={name}>
      <Primary onClick={reload}>{t('state_outdated_action')}</Primary>
    </StateText>
  );
}

function Retry({
  name,
  onRetry,
}: {
  readonly name: StateName;
  readonly onRetry: () => void;
}): VNode {
  return (
    <StateText name={name}>
      <Primary onClick={onRetry}>{t('retry')}</Primary>
    </StateText>
  );
}

function Primary({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <button type="button" class="button primary" onClick={onClick}>
      {children}
    </button>
  );
}
