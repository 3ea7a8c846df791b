import type { IconNode } from 'lucide';
import { h, type VNode } from 'preact';

type Props = { readonly node: IconNode };

/** One outline icon of the lucide set. Icons only repeat what the words beside them say. */
export function Icon({ node }: Props): VNode {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
