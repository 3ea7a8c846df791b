/**
 * DOM access a page cannot break. `<form><input name="closest"></form>` hides that form's own
 * method, and `<img name="querySelector">` the document's, even from the isolated world of a content
 * script (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem-filter), so methods
 * are taken from the prototypes.
 */

const { querySelector, querySelectorAll, closest, matches } = Element.prototype;

/** The `<html>` element, from which everything else is reached. */
export function pageRoot(): Element {
  const root = Document.prototype.querySelector.call(document, ':root');
  if (root === null) {
    throw new Error('a document without a root element');
  }
  return root;
}

export function findFirst(scope: Element, selector: string): Element | null {
  return querySelector.call(scope, selector);
}

export function findAll(scope: Element | ShadowRoot, selector: string): ArrayLike<Element> {
  return scope instanceof Element
    ? querySelectorAll.call(scope, selector)
    : scope.querySelectorAll(selector);
}

/** The nearest element around `node`, itself included, that fits. */
export function findAround(node: Node, selector: string): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element === null ? null : closest.call(element, selector);
}

/** An element of ours, of HTML or of another namespace. */
export function createElement<K extends keyof HTMLElementTagNameMap>(
  name: K,
): HTMLElementTagNameMap[K];
export function createElement(name: `${string}-${string}`): HTMLElement;
export function createElement(name: string, namespace: string): Element;
export function createElement(name: string, namespace = 'http://www.w3.org/1999/xhtml'): Element {
  return Document.prototype.createElementNS.call(document, namespace, name);
}

/** Walks through elements and texts below `scope`; subtrees that `leavesOut` names are passed over. */
export function walkTree(scope: Element, leavesOut: string): TreeWalker {
  return Document.prototype.createTreeWalker.call(
    document,
    scope,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    node =>
      node instanceof Element && fits(node, leavesOut)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
}

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}
