import type { VNode } from 'preact';
import { t } from './i18n';
import type { Tilt } from './tilt';

/** The spirit level of a thread: its bubble leaves the middle as the thread heats up. */
export function Level({ tilt }: { readonly tilt: Tilt }): VNode {
  return (
    <span role="img" aria-label={t(`level_${tilt}`)}>
      <LevelDrawing tilt={tilt} />
    </span>
  );
}

/** The level alone, as a sign of the house where there is no thread to measure. */
export function LevelDrawing({ tilt }: { readonly tilt: Tilt }): VNode {
  return (
    <svg class={`level ${tilt}`} viewBox="-2 -8 68 40" aria-hidden="true">
      <g class="level-body">
        <rect class="level-rim" x="1" y="1" width="62" height="22" rx="11" />
        <path class="level-lines" d="M22 1v6M22 17v6M42 1v6M42 17v6" />
        <rect class="level-bubble" x="24" y="7" width="16" height="10" rx="5" />
      </g>
    </svg>
  );
}
