import type { Lang, Verdict } from '../engine/types';
import { corrections } from '../platform/corrections';
import { type Judge, makeJudge } from './engine';

let judge: Promise<Judge> | undefined;

/** The one judge of all tabs, made on the first question after each start of the background. */
export function sharedJudge(): Promise<Judge> {
  judge ??= makeJudge();
  return judge;
}

/** What is to be said of a text, from memory when it was asked before. */
export async function verdictOf(text: string, lang?: Lang): Promise<Verdict> {
  return (await sharedJudge())(text, lang);
}

/** Forgets every verdict: the next question is put to a judge who knows the corrections of now. */
export function forgetVerdicts(): void {
  judge = undefined;
}

/** Forgets as soon as a correction is stored or taken back. Lives as long as the background. */
export function keepVerdictsFresh(): void {
  corrections.onTouched(forgetVerdicts, new AbortController().signal);
}
