import type { Comparison } from '../compare';
import type { Figure, Section } from '../types';

const COLUMNS = { what: 58, value: 7, count: 7, verdict: 5, goal: 9 };

/** Whether a figure reaches its goal; nothing when it has none. */
export function reaches({ value, goal }: Figure): boolean | undefined {
  if (goal === undefined) return undefined;
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost;
}

/** The goal as it is read: `≥ .85`. */
export function goalText({ goal }: Figure): string {
  if (goal === undefined) return '';
  return 'atLeast' in goal ? `≥ ${short(goal.atLeast)}` : `≤ ${short(goal.atMost)}`;
}

/** Three decimals, without the zero before the point. */
export function short(value: number): string {
  return value.toFixed(3).replace(/^(-?)0\./, '$1.');
}

/** One table a section, for the terminal. */
export function textReport(sections: readonly Section[]): string {
  return sections.map(sectionText).join('\n\n');
}

function sectionText({ title, note, figures }: Section): string {
  return [title, ...(note === undefined ? [] : [`  (${note})`]), ...figures.map(line)].join('\n');
}

function line(figure: Figure): string {
  const reached = reaches(figure);
  const verdict = reached === undefined ? '' : reached ? 'met' : 'MISS';
  return [
    `  ${figure.what}`.padEnd(COLUMNS.what),
    short(figure.value).padStart(COLUMNS.value),
    `${figure.count}`.padStart(COLUMNS.count),
    ` ${verdict}`.padEnd(COLUMNS.verdict + 1),
    goalText(figure).padEnd(COLUMNS.goal),
    figure.anchor ?? '',
  ]
    .join(' ')
    .trimEnd();
}

const SHOWN = 40;

/** What a change won and lost, for the terminal. */
export function comparisonText({ figures, won, lost }: Comparison): string {
  const list = (changes: Comparison['won']): string[] => [
    ...changes.slice(0, SHOWN).map(c => `  ${oneLine(c.text)}\n    ${c.before} → ${c.after}`),
    ...(changes.length > SHOWN ? [`  … and ${changes.length - SHOWN} more`] : []),
  ];
  return [
    'Figures that moved',
    ...figures.map(f => `  ${f.id.padEnd(52)} ${short(f.before)} → ${short(f.after)}`),
    `\nWon: ${won.length}`,
    ...list(won),
    `\nLost: ${lost.length}`,
    ...list(lost),
  ].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 140);
