import type { Comparison } from '../compare';
import type { Figure, Mistake, Section } from '../types';
import { escapeHtml } from './escape';
import { STYLE } from './style';
import { matrixSvg, reliabilitySvg } from './svg';
import { goalText, reaches, short } from './text';

/** Mistakes shown for each section. */
const WORST = 30;

/** The whole evaluation as one page that needs nothing else. */
export function htmlReport(sections: readonly Section[], comparison?: Comparison): string {
  const goals = sections.flatMap(({ figures }) => figures).filter(({ goal }) => goal);
  const met = goals.filter(figure => reaches(figure)).length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evaluation of the engine</title><style>${STYLE}</style></head><body>
<h1>Evaluation of the engine</h1>
<p>${met} of ${goals.length} goals met. Anchors are published or recomputed figures of server-side or GPU models on the whole benchmarks; ours are measured on their development part, in one process, without network.</p>
${comparison ? comparisonHtml(comparison) : ''}
${sections.map(sectionHtml).join('\n')}
</body></html>
`;
}

function sectionHtml({ title, note, figures, matrices, plots, mistakes }: Section): string {
  return `<section><h2>${escapeHtml(title)}</h2>
${note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`}
<div class="scroll"><table><thead><tr><th>figure<th class="number">ours<th class="number">comments<th>goal<th>anchor</tr></thead><tbody>
${figures.map(figureRow).join('\n')}
</tbody></table></div>
${(plots ?? []).map(reliabilitySvg).join('')}
<div class="scroll">${(matrices ?? []).map(matrixSvg).join('')}</div>
${mistakes?.length ? mistakesHtml(mistakes) : ''}</section>`;
}

function figureRow(figure: Figure): string {
  const reached = reaches(figure);
  const look = reached === undefined ? '' : reached ? ' met' : ' miss';
  return `<tr><td>${escapeHtml(figure.what)}<td class="number${look}">${short(figure.value)}<td class="number faint">${figure.count}<td>${goalText(figure)}<td class="faint">${escapeHtml(figure.anchor ?? '')}</tr>`;
}

function mistakesHtml(mistakes: readonly Mistake[]): string {
  const rows = mistakes
    .slice(0, WORST)
    .map(
      ({ text, expected, said }) =>
        `<tr><td><q>${escapeHtml(text.slice(0, 400))}</q><td>${escapeHtml(expected)}<td>${escapeHtml(said)}</tr>`,
    );
  return `<details><summary>Worst of ${mistakes.length} mistakes</summary><div class="scroll"><table>
<thead><tr><th>comment<th>expected<th>said</tr></thead><tbody>${rows.join('\n')}</tbody></table></div></details>`;
}

function comparisonHtml({ figures, won, lost }: Comparison): string {
  const changes = (title: string, list: Comparison['won']): string =>
    `<details><summary>${title}: ${list.length}</summary><div class="scroll"><table>${list
      .map(
        c =>
          `<tr><td><q>${escapeHtml(c.text.slice(0, 400))}</q><td>${escapeHtml(c.before)}<td>${escapeHtml(c.after)}</tr>`,
      )
      .join('\n')}</table></div></details>`;
  const moved = figures.map(
    f => `<tr><td>${escapeHtml(f.id)}<td>${short(f.before)}<td>${short(f.after)}</tr>`,
  );
  return `<section><h2>Since the earlier run</h2>${changes('Won', won)}${changes('Lost', lost)}
<details><summary>Figures that moved: ${figures.length}</summary><div class="scroll"><table>${moved.join('\n')}</table></div></details></section>`;
}
