/** How to find the comments of one site: data, plus at most a few small functions. */
export type Site = {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns; empty for a site recognised by its page (`detect`). */
  readonly matches: readonly string[];
  /** ISO day on which the selectors were last verified, and how well: A real page, B two sources, C one source, D unverified. */
  readonly checkedOn: string;
  readonly evidence: 'A' | 'B' | 'C' | 'D';
  /** Recognises an engine (WordPress, Mastodon …) wherever it is hosted, or one of two designs of a site. */
  detect?(page: ParentNode): boolean;
  /** One comment. */
  readonly comment: string;
  /** Where its own words are, best first; never in a comment nested in it. */
  readonly text: readonly string[];
  readonly author?: string;
  readonly time?: string;
  readonly permalink?: string;
  /** Parts of the text that are not the author's own words (quotes, buttons). */
  readonly ignore?: string;
  /** Line breaks in the text are shown as such (`white-space: pre-wrap`). */
  readonly preformatted?: boolean;
  /** The page shows a thread: with it and no comment found, the adapter is stale. */
  readonly thread: string;
  /** Where replies are typed. */
  readonly composer?: string;
  /** Longest reply the site takes, in characters. */
  readonly maxLength?: number;
  /** Looks like a comment and is none: an advertisement, a line of a live ticker. */
  skip?(comment: Element): boolean;
  /** Shadow roots to look into besides the document. */
  roots?(page: ParentNode): readonly ShadowRoot[];
};
