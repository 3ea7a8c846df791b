import type { Reply } from '../../src/replies';
import { PROFILES } from './profiles';
import type { Page } from './suggestions';

const WORDS = {
  fr: {
    title: 'Le livre des réponses',
    calm: 'apaiser',
    reassure: 'rassurer',
    temporise: 'temporiser',
    none: 'Aucune réponse proposée',
    place: { public: 'en public', private: 'en privé' },
    crowd: 'fil en meute',
  },
  en: {
    title: 'The book of replies',
    calm: 'calm',
    reassure: 'reassure',
    temporise: 'buy time',
    none: 'No reply offered',
    place: { public: 'in public', private: 'in private' },
    crowd: 'pile-on in the thread',
  },
} as const;

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);
}

function reply({ posture, text, why }: Reply, lang: Page['lang']): string {
  const shown = escaped(text).replace(/\[…[^\]]*\]/g, gap => `<mark>${gap}</mark>`);
  return `<li><span class="posture">${WORDS[lang][posture]}</span><p>${shown}</p>
    <small>${escaped(why[lang])}</small></li>`;
}

function entry({ situation, lang, comment, suggestion }: Page, number: number): string {
  const [profile, labels, marked, extra = {}] = situation;
  const words = WORDS[lang];
  const text = escaped(marked).replace(/\[\[(.*?)\]\]/g, '<u>$1</u>');
  const facts = [
    PROFILES[profile].name,
    labels.join(' + '),
    extra.site,
    words.place[extra.private ? 'private' : 'public'],
    extra.pileOn && words.crowd,
  ].filter(Boolean);
  const options = suggestion.replies.map(option => reply(option, lang)).join('\n');
  const advice = suggestion.advice.map(line => `<li>${escaped(line[lang])}</li>`).join('');
  return `<article id="n${number}" lang="${lang}">
  <header><a href="#n${number}">${number}</a> <span>${escaped(facts.join(' · '))}</span></header>
  <blockquote>${text}${comment.author ? `<cite>${escaped(comment.author)}</cite>` : ''}</blockquote>
  <p class="action"><strong>${suggestion.action}</strong> ${escaped(suggestion.reason[lang])}</p>
  ${advice && `<ul class="advice">${advice}</ul>`}
  ${options ? `<ol>${options}</ol>` : `<p class="none">${words.none}</p>`}
</article>`;
}

const STYLE = `
:root { color-scheme: light dark; --ink: #1e2a32; --soft: #55626b; --paper: #fbfaf7; --sheet: #fff; --line: #e3e0d8; --accent: #0f6e66; --gap: #f1eafe }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf0; --soft: #9fb0ba; --paper: #12181c; --sheet: #1a2227; --line: #2b363d; --accent: #5ad1c4; --gap: #3a2d57 } }
body { margin: 0 auto; max-width: 46rem; padding: 24px 16px; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, sans-serif }
h1 { font-size: 22px } article { margin: 24px 0; padding: 16px; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px }
header, small, cite, .none { color: var(--soft); font-size: 13px } header a { color: inherit; font-variant-numeric: tabular-nums }
blockquote { margin: 12px 0; padding-left: 12px; border-left: 3px solid var(--line); font-size: 18px } cite { display: block; font-style: normal } u { text-decoration: wavy underline }
ol { margin: 0; padding: 0; list-style: none } ol li { margin-top: 12px } li p { margin: 4px 0 } .posture { color: var(--accent); font-weight: 600 } mark { background: var(--gap); color: inherit }
.advice { padding-left: 20px; font-size: 13px }
`;

/** The whole book as one HTML page: no script, nothing fetched. */
export function render(pages: readonly Page[]): string {
  const count = pages.reduce((sum, { suggestion }) => sum + suggestion.replies.length, 0);
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${WORDS.fr.title} · ${WORDS.en.title}</title>
<style>${STYLE}</style>
<h1>${WORDS.fr.title} · <span lang="en">${WORDS.en.title}</span></h1>
<p>${pages.length} situations, ${count} réponses. <span lang="en">${pages.length} situations, ${count} replies.</span></p>
${pages.map((page, index) => entry(page, index + 1)).join('\n')}
</html>
`;
}
