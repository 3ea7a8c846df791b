import type { VNode } from 'preact';
import { t } from './i18n';
import type { Tilt } from './tilt';

const NAMES = {
  unknown: 'level_unknown',
  calm: 'level_calm',
  unsettled: 'level_unsettled',
  tense: 'level_tense',
} as const;

/** The spirit level: its bubble leaves the middle as the thread heats up. */
export function Level({ tilt }: { readonly tilt: Tilt }): VNode {
  return (
    <svg class={`level ${tilt}`} viewBox="-2 -8 68 40" role="img" aria-label={t(NAMES[tilt])}>
      <g class="level-body">
        <rect class="level-rim" x="1" y="1" width="62" height="22" rx="11" />
        <path class="level-lines" d="M22 1v6M22 17v6M42 1v6M42 17v6" />
        <rect class="level-bubble" x="24" y="7" width="16" height="10" rx="5" />
      </g>
    </svg>
  );
}
