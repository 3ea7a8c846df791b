import { createElement } from '../dom';
import type { BadgeContent } from './content';

const SVG = 'http://www.w3.org/2000/svg';

/** One sign a family, so that colour is never alone: a wave, a double line, an i. The same shapes mark the text. */
const SIGNS: Readonly<Record<BadgeContent['family'], string>> = {
  toxic: 'M4 9.8c1.7-2.6 3.3-2.6 5 0s3.3 2.6 5 0',
  militant: 'M5 7.2h8M5 10.8h8',
  information: 'M9 5v.1M9 8.4v4.8',
};

/** The round sign of a family, 18 px wide. */
export function drawMark(family: BadgeContent['family']): Element {
  const svg = createElement('svg', SVG);
  svg.setAttribute('viewBox', '0 0 18 18');
  svg.setAttribute('aria-hidden', 'true');
  const path = createElement('path', SVG);
  path.setAttribute('d', SIGNS[family]);
  svg.append(path);
  return svg;
}
