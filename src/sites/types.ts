/** How to find the comments of one site: data, plus at most a few small functions. */
export type Site = {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns; empty for a site recognised by its page (`detect`). */
  readonly matches: readonly string[];
  /** ISO day on which the selectors were last verified, and how well: A real page, B two sources, C one source, D unverified. */
  readonly checkedOn: string;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** Recognises an engine (WordPress, Mastodon …) wherever it is hosted. */
  detect?(document: Document): boolean;
  /** One comment. */
  readonly comment: string;
  /** Its own words, relative to the comment; the first match is used. */
  readonly text: string;
  readonly author?: string;
  readonly time?: string;
  readonly permalink?: string;
  /** Parts of the text that are not the author's own words (quotes, buttons). */
  readonly ignore?: string;
  /** The page shows a thread: with it and no comment found, the adapter is stale. */
  readonly thread: string;
  /** Where replies are typed. */
  readonly composer?: string;
  /** Longest reply the site takes, in characters. */
  readonly maxLength?: number;
  skip?(comment: Element): boolean;
  /** Shadow roots to look into besides the document. */
  roots?(document: Document): Iterable<ShadowRoot>;
};
