import { readShared } from './shared';

/** A page captured on a real site, and what must be found in it. Its words stay in `../shared`. */
export type CapturedPage = {
  /** Below `../shared/fixtures`. */
  readonly file: string;
  readonly url: string;
  readonly site: string;
  readonly comments: number;
  /** Our first comments are these of the texts that INDEX.md quotes, counted from 1: it also quotes posts, sidebars and quoted texts. */
  readonly quoted: readonly number[];
};

export const CAPTURED_PAGES: readonly CapturedPage[] = [
  page('hackernews/item-39232976.html', 'https://news.ycombinator.com/item', 'hackernews', 564),
  page(
    'reddit-old/old-reddit-2018.html',
    'https://old.reddit.com/r/aww/1',
    'reddit-old',
    197,
    [2, 3],
  ),
  page(
    'reddit-old/old-reddit-handmade.html',
    'https://www.reddit.com/r/t/2',
    'reddit-old',
    5,
    [2, 3],
  ),
  page(
    'reddit-shreddit/comment-2026-06-TRANSCRIBED.html',
    'https://www.reddit.com/r/t/3',
    'reddit',
    1,
    [1],
  ),
  page('youtube/youtube-watch-2018.html', 'https://www.youtube.com/watch', 'youtube', 35),
  page(
    'youtube/comment-view-model-2025-TRANSCRIBED.html',
    'https://www.youtube.com/watch2',
    'youtube',
    1,
    [1],
  ),
  page('x/tweet-sample-2025.html', 'https://x.com/a/status/1', 'x', 1, [1]),
  page('x/tweet-quote-video-2025.html', 'https://x.com/a/status/2', 'x', 1, [1]),
  page('x/x-article-2026.html', 'https://x.com/a/status/3', 'x', 1, [1]),
  page(
    'stackexchange/german.stackexchange.html',
    'https://german.stackexchange.com/q/1',
    'stackexchange',
    14,
  ),
  page('stackexchange/mathoverflow-2022.html', 'https://mathoverflow.net/q/1', 'stackexchange', 23),
  page('mastodon/mastodon-thread-handmade.html', 'https://social.example/@a/1', 'mastodon', 6),
  ...(
    [
      ['lady50plus.de-wp5.3.html', 10],
      ['lemire.me-wp5.3.html', 5],
      ['dietagespresse.com-wp6.3.html', 6],
      ['californiaglobe.com-2020.html', 12],
      ['foxyfolksy.com.html', 80],
      ['verfassungsblog.de-wp5.4.html', 5],
      ['moritz-meyer.net-nonstandard.html', 20],
    ] as const
  ).map(([name, comments]) => wordpress(name, comments)),
  { ...wordpress('jacobbrazeal.html', 21), quoted: [2] },
  { ...wordpress('thepoliticalinsider.html', 14), quoted: [1, 2] },
];

/** WordPress run on a machine of ours: written for the tests, not in INDEX.md. */
export const OWN_WORDPRESS_PAGES: readonly Omit<CapturedPage, 'quoted'>[] = [
  'wp6.1.9-twentytwentyone.html',
  'wp6.1.9-twentytwentythree-block.html',
].map(name => ({
  file: `wordpress-live/${name}`,
  url: `https://blog.example/${name}`,
  site: 'wordpress',
  comments: 5,
}));

/** A live ticker whose lines are called "comment-body": no reader wrote anything there. */
export const TRAP_PAGE = {
  file: 'generic/sports.fr-FRENCH.html',
  url: 'https://sports.example/live',
} as const;

/** Match patterns to grant for the pages that need the user's permission. */
export const GRANTED_HOSTS = [
  'https://social.example/*',
  'https://blog.example/*',
  'https://sports.example/*',
];

/** The texts that INDEX.md quotes of each file; it cuts long ones. */
export function quotedTexts(): ReadonlyMap<string, readonly string[]> {
  const sections = readShared('fixtures/INDEX.md').split('\n## ').slice(1);
  return new Map(
    sections.map(section => {
      const [file = '', ...lines] = section.split('\n');
      const texts = lines.flatMap(line => /^ {2}\d\. (.+)$/.exec(line)?.slice(1) ?? []);
      return [file.trim(), texts];
    }),
  );
}

function page(
  file: string,
  url: string,
  site: string,
  comments: number,
  quoted: readonly number[] = [1, 2, 3],
): CapturedPage {
  return { file, url, site, comments, quoted };
}

function wordpress(name: string, comments: number): CapturedPage {
  return page(`wordpress/${name}`, `https://blog.example/${name}`, 'wordpress', comments);
}
