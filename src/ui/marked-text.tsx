import type { VNode } from 'preact';
import type { Lang, Span } from '../engine/types';
import { runsOf } from './excerpt';

type Props = { readonly text: string; readonly spans: readonly Span[]; readonly lang: Lang };

/** A comment's words, those that led to a label marked by shape and colour. */
export function MarkedText({ text, spans, lang }: Props): VNode {
  return (
    <span dir="auto" lang={lang === 'und' ? undefined : lang}>
      {runsOf(text, spans).map((run, index) =>
        run.family === 'none' ? (
          run.text
        ) : (
          <mark key={index} class={`mark ${run.family}`}>
            {run.text}
          </mark>
        ),
      )}
    </span>
  );
}
