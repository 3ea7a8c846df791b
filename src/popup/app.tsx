import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { setHostEnabled } from '../platform/settings';
import { StorageError } from '../platform/stored-item';
import { t } from '../ui/i18n';
import { CommentLists } from './comment-lists';
import { Desk } from './desk';
import type { DeskMemory } from './desk-memory';
import { Header } from './header';
import { StateNotice } from './state-notice';
import { type Answering, threadIn } from './thread';
import { useReveal } from './use-reveal';
import { useView } from './use-view';

/** The comment at the desk. It stays there whatever becomes of the page: one may be writing. */
type Opened = Answering & { readonly tabId: number };

/** The popup: the state of the page, its comments, or the reply desk of one of them. */
export function App(): VNode {
  const { view, refresh, expect } = useView();
  const [opened, setOpened] = useState<Opened | undefined>();
  /** The comment whose desk was just closed: the focus goes back to it. */
  const [left, setLeft] = useState<string | undefined>();
  const memories = useRef(new Map<string, DeskMemory>());
  const reveal = useReveal();

  /** How many times the browser refused to store the switch since it last took it. */
  const [refusals, setRefusals] = useState(0);

  const switchHost = async (host: string, enabled: boolean): Promise<void> => {
    try {
      await setHostEnabled(host, enabled);
    } catch (error) {
      if (!(error instanceof StorageError)) {
        throw error;
      }
      setRefusals(refusals + 1);
      return;
    }
    setRefusals(0);
    refresh();
  };

  if (opened !== undefined) {
    const { comment, tabId } = opened;
    return (
      <main>
        <Desk
          key={comment.id}
          answering={opened}
          memories={memories.current}
          onShow={() => reveal(tabId, comment.id)}
          onBack={() => {
            setLeft(comment.id);
            setOpened(undefined);
          }}
        />
      </main>
    );
  }
  return (
    <>
      {/* A new header after a refusal: its switch goes back to where it was. */}
      <Header key={refusals} view={view} onSwitch={switchHost} />
      <main>
        {refusals > 0 && (
          <p class="notice problem" role="alert">
            {t('switch_failed')}
          </p>
        )}
        {view.kind === 'page' && view.page.status === 'reading' && view.page.comments.length > 0 ? (
          <CommentLists
            comments={view.page.comments}
            focused={left}
            onShow={id => reveal(view.tab.id, id)}
            onOpen={comment =>
              setOpened({
                comment,
                site: view.page.site,
                thread: threadIn(view.tab.url, view.page),
                tabId: view.tab.id,
              })
            }
          />
        ) : (
          <StateNotice view={view} onSwitch={switchHost} onRetry={refresh} onExpect={expect} />
        )}
      </main>
    </>
  );
}
