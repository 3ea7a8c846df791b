import type { Verdict } from '../engine/types';
import { handler } from '../platform/messages';
import { showCount } from '../platform/toolbar';
import type { CoachReport, Suggestion } from '../replies/types';
import { correct, takeBack } from './correct';
import { coachFor } from './draft-coach';
import {
  parseAnalyze,
  parseCoach,
  parseCorrect,
  parseReport,
  parseSuggest,
  parseTakeBack,
  parseUsed,
} from './requests';
import { suggestFor } from './suggestions';
import { rememberUsed } from './threads';
import { verdictOf } from './verdicts';

/** What the background does for the pages and the popup. It keeps no state that cannot be made again. */
export const backgroundHandlers = {
  analyze: handler(
    parseAnalyze,
    ({ texts }): Promise<Verdict[]> =>
      Promise.all(texts.map(({ text, lang }) => verdictOf(text, lang))),
  ),

  report: handler(parseReport, async ({ needsCare }, sender): Promise<void> => {
    if (sender.tab?.id !== undefined) {
      await showCount(sender.tab.id, needsCare);
    }
  }),

  suggest: handler(parseSuggest, (request): Promise<Suggestion> => suggestFor(request)),

  used: handler(parseUsed, (request): Promise<void> => rememberUsed(request)),

  coach: handler(parseCoach, (request): Promise<CoachReport> => coachFor(request)),

  correct: handler(parseCorrect, ({ text, kind }): Promise<void> => correct(text, kind)),

  takeBack: handler(parseTakeBack, ({ text }): Promise<void> => takeBack(text)),
};

export type BackgroundApi = typeof backgroundHandlers;
