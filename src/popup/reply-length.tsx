import type { VNode } from 'preact';
import type { PageState } from '../page/state';
import { t } from '../ui/i18n';

type Props = { readonly text: string; readonly site: PageState['site'] };

/** How much of the site's limit a reply takes; nothing where there is no limit. */
export function ReplyLength({ text, site }: Props): VNode | null {
  if (site?.maxLength === undefined) {
    return null;
  }
  // Sites count characters, not UTF-16 units.
  const length = [...text].length;
  const over = length - site.maxLength;
  return (
    <p class={over > 0 ? 'length too-long' : 'length'}>
      {over > 0 ? t('desk_too_long', over, site.name) : t('desk_length', length, site.maxLength)}
    </p>
  );
}
