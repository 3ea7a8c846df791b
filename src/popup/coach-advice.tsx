import { CircleCheck, Info, OctagonAlert, PenLine } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CoachFinding } from '../replies/types';
import { useAnnounce } from '../ui/announcer';
import { localized, plural, t } from '../ui/i18n';
import { Icon } from '../ui/icon';
import type { Answering } from './thread';
import { useCoach } from './use-coach';

type Props = {
  /** The person's own text; `undefined` while it is the proposed reply as it came. */
  readonly draft: string | undefined;
  readonly answering: Answering;
  readonly onReplace: (finding: CoachFinding) => void;
};

const SIGNS = { stop: OctagonAlert, revise: PenLine, note: Info } as const;

/** What the draft could set alight, why, and a calmer way to say it. It proposes and blocks nothing. */
export function CoachAdvice({ draft, answering, onReplace }: Props): VNode | null {
  const [attempt, setAttempt] = useState(0);
  const coached = useCoach(draft, answering, attempt);
  const announce = useAnnounce();
  // Gaps have their own list above.
  const findings =
    coached.kind === 'read'
      ? coached.report.findings.filter(({ rule }) => rule !== 'empty-slot')
      : [];
  const said = coached.kind === 'read' ? plural('coach_points', findings.length) : '';
  // Other points are news, even when there are as many as before.
  const points = findings.map(({ rule, words }) => `${rule} ${words}`).join('\n');
  useEffect(() => {
    if (said !== '') {
      announce(said);
    }
  }, [said, points, announce]);

  if (coached.kind === 'silent') {
    return null;
  }
  if (coached.kind === 'failed') {
    return (
      <section class="notice" role="alert">
        <h3>{t('coach_failed')}</h3>
        <p>{t('coach_failed_kept')}</p>
        <button type="button" class="button" onClick={() => setAttempt(attempt + 1)}>
          {t('retry')}
        </button>
      </section>
    );
  }
  return (
    <section class="coach" aria-label={t('coach_title')}>
      <h3>
        {findings.length === 0 && <Icon node={CircleCheck} />}
        {said}
      </h3>
      <ul>
        {findings.map(finding => (
          <Point
            key={`${finding.rule}${finding.start}`}
            finding={finding}
            // What was found in an older text no longer points at the right words.
            fresh={coached.draft === draft}
            onReplace={onReplace}
          />
        ))}
      </ul>
    </section>
  );
}

type PointProps = {
  readonly finding: CoachFinding;
  readonly fresh: boolean;
  readonly onReplace: (finding: CoachFinding) => void;
};

function Point({ finding, fresh, onReplace }: PointProps): VNode {
  const { weight, words, advice, rewrite } = finding;
  return (
    <li class={`point ${weight}`}>
      <Icon node={SIGNS[weight]} />
      <div>
        <p>
          {/* The part over the limit is long, and the field shows it. */}
          {words !== '' && finding.rule !== 'too-long' && <q>{words}</q>} {localized(advice)}
        </p>
        {rewrite !== undefined && (
          <>
            <p class="calmer">{rewrite.text}</p>
            <button
              type="button"
              class="button"
              disabled={!fresh}
              onClick={() => onReplace(finding)}
            >
              {t('coach_replace')}
            </button>
          </>
        )}
      </div>
    </li>
  );
}
