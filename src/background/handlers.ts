import type { Lang, Verdict } from '../engine/types';
import { handler } from '../platform/messages';
import { profile } from '../platform/profile';
import { showCount } from '../platform/toolbar';
import { suggest } from '../replies';
import type { Suggestion } from '../replies/types';
import { sharedEngine } from './engine';
import { parseAnalyze, parseReport, parseSuggest } from './requests';
import { textKey, VerdictCache } from './verdict-cache';

/** A long thread re-read after a sort or a navigation costs nothing; 5,000 verdicts are about 3 MB. */
const verdicts = new VerdictCache<Verdict>(5000);

/** What the background does for the pages and the popup. It keeps no state that cannot be made again. */
export const backgroundHandlers = {
  analyze: handler(parseAnalyze, ({ texts }): Verdict[] =>
    texts.map(({ text, lang }) => verdictOf(text, lang)),
  ),

  report: handler(parseReport, async ({ needsCare }, sender): Promise<void> => {
    if (sender.tab?.id !== undefined) {
      await showCount(sender.tab.id, needsCare);
    }
  }),

  suggest: handler(
    parseSuggest,
    async ({ comment, site, seed }): Promise<Suggestion> =>
      suggest({
        comment: { text: comment.text, ...(comment.author && { author: comment.author }) },
        verdict: verdictOf(comment.text),
        profile: await profile.get(),
        place: {
          channel: 'public',
          ...(site && { site: site.id }),
          ...(site?.maxLength && { maxLength: site.maxLength }),
        },
        thread: { ourReplies: [], repliedAuthors: [], pileOn: false },
        now: new Date().toISOString(),
        seed,
      }),
  ),
};

export type BackgroundApi = typeof backgroundHandlers;
function verdictOf(text: string, lang?: Lang): Verdict {
  return verdicts.getOrCompute(`${lang ?? ''}${textKey(text)}`, () =>
    sharedEngine().analyze({ text, ...(lang && { lang }) }),
  );
}
