import { siteOf } from '../sites/registry';
import type { Site } from '../sites/types';
import { pageRoot } from './dom';

/** Which site the page is, and in which trees its comments are. As of the last look. */
export type Scopes = {
  site(): Site | null;
  /** Where to search: the document, and the shadow roots that hold comments. */
  all(): readonly (Element | ShadowRoot)[];
  look(): void;
  /** A look now would find another site or other trees. */
  isOutdated(): boolean;
};

/** `onRoot` is called once for each shadow root, when it is first seen. */
export function createScopes(onRoot: (root: ShadowRoot) => void): Scopes {
  const seen = new WeakSet<ShadowRoot>();
  let site: Site | null = null;
  let roots: readonly ShadowRoot[] = [];

  const recognise = (): Site | null => siteOf(new URL(location.href), pageRoot());
  const rootsNow = (): readonly ShadowRoot[] => site?.roots?.(pageRoot()) ?? [];

  return {
    site: () => site,
    all: () => [pageRoot(), ...roots],
    look() {
      site = recognise();
      roots = rootsNow();
      for (const root of roots) {
        if (!seen.has(root)) {
          seen.add(root);
          onRoot(root);
        }
      }
    },
    isOutdated() {
      if (site === null) {
        return recognise() !== null;
      }
      const now = rootsNow();
      return now.length !== roots.length || now.some(root => !roots.includes(root));
    },
  };
}
