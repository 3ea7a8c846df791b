/** A comment as it is put into a page. */
type Written = { readonly author: string; readonly text: string };

/** Comments that need care or an answer, most urgent last, so that a list must order them. Nobody else in the captured pages is called so. */
export const HOSTILE: readonly Written[] = [
  { author: 'olga-77', text: 'Thank you so much, great service, I love it.' },
  { author: 'karim-77', text: 'My order is 12 days late and I still have not received my refund.' },
  {
    author: 'quentin-77',
    text: 'Boycott this company, everyone. Share this as widely as you can.',
  },
  { author: 'marc-77', text: 'You are a pathetic idiot.' },
  {
    author: 'reporter-77',
    text: 'I am a journalist at the Evening Post, would you like to comment?',
  },
  { author: 'lea-77', text: 'I want to kill myself, I cannot go on.' },
];

const TREE = '<table border="0" class="comment-tree">';

/** A Hacker News page with comments put before those it has. */
export function withComments(page: string, comments: readonly Written[]): string {
  if (!page.includes(TREE)) {
    throw new Error('this is no Hacker News thread');
  }
  return page.replace(TREE, `${TREE}${comments.map(row).join('')}`);
}

/** A Hacker News thread of these comments alone. */
export function thread(comments: readonly Written[]): string {
  return withComments(`<!doctype html><title>Thread</title>${TREE}</table>`, comments);
}

/** The markup of Hacker News in 2026, see its adapter. */
function row({ author, text }: Written, index: number): string {
  return `<tr class="athing comtr" id="${9000 + index}"><td><table border="0"><tr><td class="default">
    <div><span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a>
    <span class="age"><a href="item?id=${9000 + index}">now</a></span></span></div>
    <div class="comment"><div class="commtext c00">${text}</div></div></td></tr></table></td></tr>`;
}
