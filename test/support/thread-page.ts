/** Address of the threads below: the markup and the host are Hacker News's, the words are ours. */
export const THREAD_URL = 'https://news.ycombinator.com/item';

/** Comments of every kind, blunt enough for any engine. */
export const HOSTILE = {
  insult: 'You are a fucking idiot, and so are your friends.',
  frenchInsult: 'Espèce de connard, tu ne comprends rien.',
  boycott: 'Boycottez cette marque, partagez un max.',
} as const;

/** A page with these comments (HTML), and whatever else belongs in it. */
export function threadPage(comments: readonly string[], extra = ''): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Thread</title>
<style>body { margin: 0 40px }</style><body>${extra}<table class="comment-tree"><tbody>${comments.map(threadRow).join('\n')}</tbody></table></body></html>`;
}

/** One comment as Hacker News marks it up. */
export function threadRow(html: string, id: number): string {
  return `<tr class="athing comtr" id="c${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default">
<span class="comhead"><a class="hnuser" href="user?id=u${id}">u${id}</a> <span class="age" title="2026-11-25T08:00:00"><a href="item?id=${id}">1 hour ago</a></span></span>
<div class="comment"><div class="commtext c00">${html}</div><div class="reply"><a href="reply?id=${id}">reply</a></div></div></td></tr></table></td></tr>`;
}
