import { useCallback } from 'preact/hooks';
import type { PageApi } from '../page/handlers';
import { isFailedRequest, pageClient } from '../platform/messages';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';

/** Scrolls the page to a comment, focuses it there, and says whether that worked. */
export function useReveal(): (tabId: number, id: string) => Promise<void> {
  const announce = useAnnounce();
  return useCallback(
    async (tabId, id) => {
      try {
        const found = await pageClient<PageApi>(tabId).reveal({ id });
        announce(t(found ? 'shown' : 'shown_gone'));
      } catch (error) {
        if (!isFailedRequest(error)) {
          throw error;
        }
        announce(t('show_failed'));
      }
    },
    [announce],
  );
}
