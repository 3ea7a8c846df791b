import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackgroundApi } from '../background/handlers';
import type { CorrectionKind } from '../engine/corrections';
import type { Verdict } from '../engine/types';
import { needsCare } from '../page/care';
import type { ReadComment } from '../page/state';
import { backgroundClient, isFailedRequest } from '../platform/messages';
import { useAnnounce } from '../ui/announcer';
import { t } from '../ui/i18n';

type Step = { readonly said?: CorrectionKind; readonly failed?: boolean };

/** Says that a comment was misread, and takes it back. */
export function Correction({ comment }: { readonly comment: ReadComment }): VNode | null {
  const [{ said, failed = false }, setStep] = useState<Step>({});
  const announce = useAnnounce();
  const box = useRef<HTMLElement>(null);
  // The button that was pressed is gone: the focus stays where it was, on the other one.
  const turned = useRef(false);
  useEffect(() => {
    if (turned.current) {
      box.current?.querySelector('button')?.focus();
    }
  }, [said]);

  const attempt = async (task: Promise<void>, next: Step, done: string): Promise<void> => {
    try {
      await task;
    } catch (error) {
      if (!isFailedRequest(error)) {
        throw error;
      }
      console.warn('Sang-froid: the correction was not stored', error);
      setStep({ ...(said && { said }), failed: true });
      return;
    }
    turned.current = true;
    setStep(next);
    announce(done);
  };
  const { text, verdict } = comment;
  const background = backgroundClient<BackgroundApi>();
  const kinds = kindsFor(verdict);
  if (kinds.length === 0) {
    return null;
  }
  return (
    <section class="correction quiet" ref={box} aria-label={t('correct_title')}>
      <p>{said === undefined ? t('correct_title') : t(`corrected_${said}`)}</p>
      {said === undefined ? (
        kinds.map(kind => (
          <button
            key={kind}
            type="button"
            class="button plain"
            onClick={() =>
              attempt(background.correct({ text, kind }), { said: kind }, t(`corrected_${kind}`))
            }
          >
            {t(`correct_${kind}`)}
          </button>
        ))
      ) : (
        <button
          type="button"
          class="button plain"
          onClick={() => attempt(background.takeBack({ text }), {}, t('correct_undone'))}
        >
          {t('correct_undo')}
        </button>
      )}
      {failed && (
        <p class="notice problem" role="alert">
          {t('correct_failed')}
        </p>
      )}
    </section>
  );
}

/** What can be said of a comment: nothing of distress or the press, where a person is waiting. */
function kindsFor(verdict: Verdict): readonly CorrectionKind[] {
  if (verdict.family === 'toxic' || verdict.family === 'militant') {
    return ['harmless'];
  }
  return needsCare(verdict) ? [] : ['toxic', 'militant'];
}
