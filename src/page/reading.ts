import type { Label } from '../engine/labels';
import type { Verdict } from '../engine/types';
import type { Site } from '../sites/types';
import { createQuestions } from './ask-verdicts';
import { payAttention } from './attention';
import { withoutLabels } from './care';
import { createCommentBook } from './comment-book';
import { commentAround, commentsIn, readComment } from './find-comments';
import { inViewFirst } from './in-view-first';
import type { KnownComment } from './known-comment';
import { createScopes } from './scopes';
import { createDisplay } from './show-comment';
import { createSlices } from './slices';

/** A comment of the page with at least one label the user did not switch off. */
export type LabelledComment = {
  readonly id: string;
  readonly element: Element;
  readonly text: string;
  readonly verdict: Verdict;
};

/** What goes on in a page while its host is switched on. */
export type Reading = {
  /** When it began, on the clock of `performance.now()`. */
  readonly since: number;
  site(): Site | null;
  /** The document, and the shadow roots that hold comments. */
  scopes(): readonly (Element | ShadowRoot)[];
  /** How many comments were read. */
  count(): number;
  labelled(): LabelledComment[];
  setLabelsOff(labels: ReadonlySet<Label>): void;
  /** Asks for every verdict again: the person has corrected one. */
  askAgain(): void;
  /** Scrolls to a comment and focuses its badge; false when it is not to be seen in the page. */
  reveal(id: string): boolean;
};

/**
 * Reads the comments of the page from now until `signal` aborts, and shows what the background says
 * of them. `onProgress` is called whenever the figures may have changed.
 *
 *     attention ─▶ looks ─▶ reads ─▶ book ─▶ questions ⇄ background
 *     what changed  where?   text     known?      └─▶ shows ─▶ highlights, badges
 */
export function startReading(
  labelsOff: ReadonlySet<Label>,
  onProgress: () => void,
  signal: AbortSignal,
): Reading {
  let hidden = labelsOff;
  const display = createDisplay(signal);
  const scopes = createScopes(display.enter);
  const ask = createQuestions(() => scopes.site()?.id ?? '', signal);

  const book = createCommentBook({
    onNew(comment, text) {
      onProgress();
      ask({ text, onVerdict: verdict => book.judge(comment, verdict) });
    },
    onLabelled: comment => shows.push([comment]),
    onGone(element) {
      onProgress();
      display.hide(element);
    },
  });
  const within = (scope: Element | ShadowRoot): readonly Element[] => {
    const site = scopes.site();
    return site === null ? [] : commentsIn(site, scope);
  };
  const around = (node: Node): readonly Element[] => {
    const site = scopes.site();
    const comment = site && commentAround(site, node);
    return comment === null ? [] : [comment];
  };
  const reads = createSlices<Element>(element => {
    const site = scopes.site();
    book.update(element, site !== null && element.isConnected ? readComment(site, element) : null);
  }, signal);
  const looks = createSlices<Node>(node => {
    if (node.isConnected) {
      reads.push([...around(node), ...(node instanceof Element ? within(node) : [])]);
    }
  }, signal);
  const shows = createSlices<KnownComment>(comment => {
    if (book.isCurrent(comment) && comment.found !== null && comment.verdict !== null) {
      display.show(comment.element, comment.found, withoutLabels(comment.verdict, hidden));
      onProgress();
    }
  }, signal);

  payAttention(
    {
      onLook() {
        scopes.look();
        reads.push(inViewFirst(scopes.all().flatMap(within)));
        reads.push(book.elements());
        onProgress();
        // The document rather than its root element, which `document.open` replaces.
        return [document, ...scopes.all().filter(scope => scope instanceof ShadowRoot)];
      },
      isOutdated: scopes.isOutdated,
      onChange({ added, touched, removed }) {
        reads.pushFirst([...touched].flatMap(around));
        looks.push(added);
        reads.push([...removed].flatMap(within));
      },
      hasComments: () => book.size() > 0,
    },
    signal,
  );

  const labelled = (): LabelledComment[] =>
    [...book.all()].flatMap(({ id, element, found, verdict: judged }) => {
      const verdict = judged && withoutLabels(judged, hidden);
      return found === null || verdict === null || verdict.labels.length === 0
        ? []
        : [{ id, element, text: found.text, verdict }];
    });

  return {
    since: performance.now(),
    site: scopes.site,
    scopes: scopes.all,
    count: book.size,
    labelled,
    setLabelsOff(labels) {
      hidden = labels;
      shows.push(book.all());
    },
    askAgain() {
      book.doubtAll();
      reads.push(book.elements());
    },
    reveal(id) {
      for (const comment of book.all()) {
        if (comment.id === id && comment.found !== null) {
          return display.reveal(comment.element, comment.found.body);
        }
      }
      return false;
    },
  };
}
