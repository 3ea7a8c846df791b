import { beforeEach, describe, expect, test } from 'vitest';
import type { Verdict } from '../../../src/engine/types';
import { type CommentBook, createCommentBook } from '../../../src/page/comment-book';
import type { FoundComment } from '../../../src/page/find-comments';
import type { KnownComment } from '../../../src/page/known-comment';

const INSULT = { labels: [{ label: 'insult', score: 0.9 }] } as unknown as Verdict;
const NOTHING = { labels: [] } as unknown as Verdict;

/** The book never looks into an element: any object stands for one. */
const node = {} as Element;
const says = (text: string): FoundComment => ({ text, segments: [], body: {} as Element });

let book: CommentBook;
let asked: { comment: KnownComment; text: string }[];
let shown: KnownComment[];
let gone: Element[];

beforeEach(() => {
  asked = [];
  shown = [];
  gone = [];
  book = createCommentBook({
    onNew: (comment, text) => asked.push({ comment, text }),
    onLabelled: comment => shown.push(comment),
    onGone: element => gone.push(element),
  });
});

function judgeLast(verdict: Verdict): void {
  const last = asked.at(-1);
  if (last !== undefined) {
    book.judge(last.comment, verdict);
  }
}

describe('the comments of a page', () => {
  test('are asked about once while they say the same', () => {
    book.update(node, says('hello'));
    book.update(node, says('hello'));
    expect(asked.map(({ text }) => text)).toEqual(['hello']);
    expect(book.size()).toBe(1);
  });

  test('are asked about again when their node says something else', () => {
    book.update(node, says('hello'));
    book.update(node, says('idiot'));
    expect(asked.map(({ text }) => text)).toEqual(['hello', 'idiot']);
    expect(gone).toEqual([node]);
    expect(book.size()).toBe(1);
  });

  test('never get the verdict of what their node said before', () => {
    book.update(node, says('idiot'));
    const late = asked[0]?.comment;
    book.update(node, says('hello'));
    if (late !== undefined) {
      book.judge(late, INSULT);
    }
    expect(shown).toEqual([]);
    expect([...book.all()].map(({ verdict }) => verdict)).toEqual([null]);
  });

  test('are shown again when the page renders the same text in new nodes', () => {
    book.update(node, says('idiot'));
    judgeLast(INSULT);
    const again = says('idiot');
    book.update(node, again);
    expect(shown).toHaveLength(2);
    expect(shown[1]?.found).toBe(again);
    expect(asked).toHaveLength(1);
  });

  test('let go of their words when nothing is to be said of them', () => {
    book.update(node, says('hello'));
    judgeLast(NOTHING);
    expect([...book.all()].map(({ found }) => found)).toEqual([null]);
    book.update(node, says('hello'));
    expect(asked).toHaveLength(1);
    expect(shown).toEqual([]);
  });

  test('are asked about again when verdicts are in doubt, and lose their marks', () => {
    book.update(node, says('idiot'));
    judgeLast(INSULT);
    const [before] = [...book.all()];
    book.doubtAll();
    book.update(node, says('idiot'));
    book.update(node, says('idiot'));
    expect(asked.map(({ text }) => text)).toEqual(['idiot', 'idiot']);
    judgeLast(NOTHING);
    expect(gone).toEqual([node]);
    expect([...book.all()].map(({ id }) => id)).toEqual([before?.id]);
  });

  test('get their marks back when the doubt is settled so', () => {
    book.update(node, says('idiot'));
    judgeLast(NOTHING);
    book.doubtAll();
    book.update(node, says('idiot'));
    judgeLast(INSULT);
    expect(shown.map(({ found }) => found?.text)).toEqual(['idiot']);
  });

  test('are forgotten when they leave', () => {
    book.update(node, says('idiot'));
    judgeLast(INSULT);
    book.update(node, null);
    book.update(node, null);
    expect(gone).toEqual([node]);
    expect(book.size()).toBe(0);
  });
});
