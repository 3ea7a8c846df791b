import type { Site } from './types';

/**
 * Coral, the comments of many newspapers, draws into an open shadow root on the publisher's page:
 * coralproject/talk, client/src/core/client/stream/stream.tsx and framework/lib/encapsulation.
 */
export const coral: Site = {
  id: 'coral',
  name: 'Coral',
  matches: [],
  checkedOn: '2026-07-07',
  // Read in Coral's source, never seen on a captured page.
  evidence: 'B',
  detect: page => rootsOf(page).length > 0,
  comment: '.coral-comment',
  text: ['.coral-comment-content'],
  author: '.coral-comment-username',
  time: '.coral-comment-timestamp',
  ignore: 'blockquote',
  thread: '.coral-comment',
  composer: '.coral-rte-content',
  roots: rootsOf,
};

function rootsOf(page: ParentNode): readonly ShadowRoot[] {
  return [...page.querySelectorAll('#coral-shadow-container')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
}
