/**
 * Renders `icons/icon.svg` to the PNG sizes browsers and stores ask for:
 * `npm run icons`. The PNG files are committed, so a build does not need this script.
 * https://developer.chrome.com/docs/extensions/reference/manifest/icons
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

const SIZES = [16, 32, 48, 128];

const folder = new URL('../icons/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');

for (const size of SIZES) {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
  const file = new URL(`icon-${size}.png`, folder);
  await writeFile(file, image.asPng());
  console.log(`${fileURLToPath(file)}  ${image.width} × ${image.height}`);
}
