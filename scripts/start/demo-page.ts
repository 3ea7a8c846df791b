import { DEMO_THREAD, type DemoComment } from './demo-thread';

/** The demo thread as a page with schema.org comments, as many blogs and shops mark them up. */
export function demoPage(now: Date): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lumen — The new kettle</title>
<style>${STYLE}</style>
<main>
  <article itemscope itemtype="https://schema.org/Article">
    <h1 itemprop="headline">The new kettle is here · La nouvelle bouilloire est arrivée</h1>
    <p>Two litres, four colours, a handle that stays cool. Deux litres, quatre couleurs, une poignée qui reste froide.</p>
    <h2>${DEMO_THREAD.length} comments</h2>
    <section class="comments">
${DEMO_THREAD.map((comment, index) => renderComment(comment, index, now)).join('\n')}
    </section>
  </article>
</main>
</html>
`;
}

function renderComment({ author, minutes, text }: DemoComment, index: number, now: Date): string {
  const time = new Date(now.getTime() - minutes * 60_000).toISOString();
  return `      <article class="comment" id="comment-${index + 1}" itemprop="comment" itemscope itemtype="https://schema.org/Comment">
        <p class="by"><b itemprop="author">${escapeHtml(author)}</b> <time itemprop="dateCreated" datetime="${time}">${minutes} min</time></p>
        <p itemprop="text">${escapeHtml(text)}</p>
      </article>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; background: light-dark(#f4f2ee, #14181b); color: light-dark(#22292e, #e6eaec); }
main { max-width: 42rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.4rem; } h2 { font-size: 1rem; }
.comment { background: light-dark(#fff, #1d2327); border-radius: 10px; padding: .75rem 1rem; margin: .6rem 0; }
.comment p { margin: .15rem 0; }
.by { font-size: .85rem; color: light-dark(#5b666d, #9fb0ba); }
`;
