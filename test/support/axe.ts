import { source } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** WCAG 2.2 A and AA, and the practices axe-core recommends. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong with a page as it stands: one line a rule, with the elements. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(source);
  return page.evaluate(async rules => {
    const { violations } = await globalThis.axe.run(document, { runOnly: rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
  }, RULES);
}

declare global {
  var axe: typeof import('axe-core');
}
