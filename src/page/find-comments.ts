import type { Site } from '../sites/types';
import { findAll, findAround, findFirst, fits } from './dom';
import { type PageText, readText } from './read-text';

/** A comment of the page with its own words. */
export type FoundComment = PageText & { readonly body: Element };

/** Every comment in `scope`, in the order of the page. */
export function commentsIn(site: Site, scope: Element | ShadowRoot): Element[] {
  const found = Array.from(findAll(scope, site.comment));
  return scope instanceof Element && fits(scope, site.comment) ? [scope, ...found] : found;
}

/** The comment `node` is a part of. */
export function commentAround(site: Site, node: Node): Element | null {
  return findAround(node, site.comment);
}

/** The words of a comment; `null` when it has none of its own, or is no comment after all. */
export function readComment(site: Site, comment: Element): FoundComment | null {
  if (site.skip?.(comment)) {
    return null;
  }
  const body = bodyOf(site, comment);
  if (body === undefined) {
    return null;
  }
  const read = readText(body, {
    ignore: site.ignore === undefined ? site.comment : `${site.ignore},${site.comment}`,
    preformatted: site.preformatted ?? false,
  });
  return read.text === '' ? null : { ...read, body };
}

/** Who wrote a comment and where it can be read alone, as the page says. */
export function signatureOf(
  site: Site,
  comment: Element,
): { readonly author?: string; readonly permalink?: string } {
  const author = own(site, comment, site.author)?.textContent?.trim();
  const link = own(site, comment, site.permalink);
  const permalink = link instanceof HTMLAnchorElement ? link.href : '';
  return { ...(author && { author }), ...(permalink && { permalink }) };
}

function bodyOf(site: Site, comment: Element): Element | undefined {
  for (const selector of site.text) {
    const body = own(site, comment, selector);
    if (body !== null) {
      return body;
    }
  }
  return undefined;
}

/** The first match that belongs to this comment and not to a reply nested in it. */
function own(site: Site, comment: Element, selector: string | undefined): Element | null {
  const found = selector === undefined ? null : findFirst(comment, selector);
  return found !== null && commentAround(site, found) === comment ? found : null;
}
