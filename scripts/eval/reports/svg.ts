import type { Matrix, ReliabilityPlot } from '../types';
import { escapeHtml } from './escape';

const PLOT = 220;
const MARGIN = 36;
const CELL = 26;

/** Probability said (across) against share seen (up); the diagonal is perfect calibration. */
export function reliabilitySvg({ title, bins }: ReliabilityPlot): string {
  const size = PLOT + 2 * MARGIN;
  const x = (value: number): number => MARGIN + value * PLOT;
  const y = (value: number): number => MARGIN + (1 - value) * PLOT;
  const most = Math.max(...bins.map(({ count }) => count));
  const dots = bins.map(({ said, seen, count }) => {
    const radius = 3 + 7 * Math.sqrt(count / most);
    const tip = `said ${said.toFixed(2)}, seen ${seen.toFixed(2)}, ${count} comments`;
    return `<circle cx="${x(said)}" cy="${y(seen)}" r="${radius}"><title>${tip}</title></circle>`;
  });
  const line = bins.map(({ said, seen }) => `${x(said)},${y(seen)}`).join(' ');
  return `<figure><svg viewBox="0 0 ${size} ${size}" width="${size}" role="img" aria-label="Reliability of ${escapeHtml(title)}">
<rect class="frame" x="${MARGIN}" y="${MARGIN}" width="${PLOT}" height="${PLOT}"/>
<line class="ideal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>
<polyline points="${line}"/>${dots.join('')}
<text x="${x(0)}" y="${size - 8}">0</text><text x="${x(1) - 8}" y="${size - 8}">1</text>
<text x="${x(0.5)}" y="${size - 8}" text-anchor="middle">said</text>
<text x="4" y="${y(0.5)}">seen</text>
</svg><figcaption>${escapeHtml(title)}</figcaption></figure>`;
}

/** Rows are what people say, columns what the engine says; darker is a larger share of the row. */
export function matrixSvg({ title, names, counts }: Matrix): string {
  const longest = Math.max(...names.map(name => name.length));
  const left = 8 + longest * 7;
  const width = left + names.length * CELL * 1.6 + 8;
  const height = left + names.length * CELL + 8;
  const rows = counts.map((row, r) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    const cells = row.map((count, c) => {
      const [x, y] = [left + c * CELL * 1.6, left + r * CELL];
      const share = total === 0 ? 0 : count / total;
      const tip = `${names[r]} called ${names[c]}: ${count}`;
      return `<g><rect class="cell" x="${x}" y="${y}" width="${CELL * 1.6 - 1}" height="${CELL - 1}" style="--share:${share.toFixed(3)}"/><title>${escapeHtml(tip)}</title><text x="${x + CELL * 0.8}" y="${y + 17}" text-anchor="middle">${count || ''}</text></g>`;
    });
    const label = `<text x="${left - 6}" y="${left + r * CELL + 17}" text-anchor="end">${escapeHtml(names[r] ?? '')}</text>`;
    return label + cells.join('');
  });
  const heads = names.map((name, c) => {
    const x = left + c * CELL * 1.6 + CELL * 0.8;
    return `<text x="${x}" y="${left - 6}" transform="rotate(-60 ${x} ${left - 6})">${escapeHtml(name)}</text>`;
  });
  return `<figure><svg viewBox="0 0 ${width} ${height}" width="${width}" role="img" aria-label="Confusion matrix: ${escapeHtml(title)}">${heads.join('')}${rows.join('')}</svg><figcaption>${escapeHtml(title)}: rows are right, columns are said</figcaption></figure>`;
}
