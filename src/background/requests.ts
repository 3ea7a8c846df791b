import type { CorrectionKind } from '../engine/corrections';
import type { Lang } from '../engine/types';
import type { PageStatus } from '../page/state';

export type AnalyzeRequest = {
  readonly texts: readonly { readonly text: string; readonly lang?: Lang }[];
  readonly site: string;
};
export type ReportRequest = {
  readonly status: PageStatus;
  /** Comments of the page that need care: the figure on the toolbar. */
  readonly needsCare: number;
  readonly read: number;
};
export type Commented = { readonly text: string; readonly author?: string };
type Site = { readonly id: string; readonly maxLength?: number };

export type SuggestFor = {
  readonly comment: Commented;
  readonly site: Site | null;
  /** The address of the thread's page, and whether many hostile comments came there at once. */
  readonly thread: { readonly page: string; readonly pileOn: boolean };
  readonly seed: number;
};
/** A reply the user took for a comment of a page. */
export type UsedRequest = {
  readonly comment: Commented;
  readonly page: string;
  readonly text: string;
};
export type CoachRequest = {
  readonly draft: string;
  /** The comment it answers, when there is one. */
  readonly comment: Commented | null;
  readonly site: Site | null;
  /** Local hour of the writer, 0 to 23. */
  readonly hour: number;
};

type CorrectRequest = { readonly text: string; readonly kind: CorrectionKind };

/** The content script sends at most this many texts at once. */
export const MAX_BATCH = 50;

const PAGE_STATUSES = ['reading', 'off', 'no-comments', 'stale-adapter', 'unsupported'] as const;

const KINDS: readonly CorrectionKind[] = ['harmless', 'toxic', 'militant'];

/** Throws `TypeError` when the request is not one. */
export function parseAnalyze(raw: unknown): AnalyzeRequest {
  const { texts, site } = fields(raw);
  if (!Array.isArray(texts) || texts.length > MAX_BATCH) {
    throw new TypeError(`analyze.texts: not a list of at most ${MAX_BATCH}`);
  }
  return { texts: texts.map(parseText), site: string(site, 'analyze.site') };
}

/** Throws `TypeError` when the request is not one. */
export function parseReport(raw: unknown): ReportRequest {
  const { status, needsCare, read } = fields(raw);
  const known = PAGE_STATUSES.find(name => name === status);
  if (known === undefined) {
    throw new TypeError('report.status: unknown');
  }
  return {
    status: known,
    needsCare: count(needsCare, 'report.needsCare'),
    read: count(read, 'report.read'),
  };
}

/** Throws `TypeError` when the request is not one. */
export function parseSuggest(raw: unknown): SuggestFor {
  const { comment, site, thread, seed } = fields(raw);
  const { page, pileOn } = fields(thread);
  return {
    comment: parseComment(comment),
    site: site === null ? null : parseSite(site),
    thread: { page: string(page, 'suggest.thread.page'), pileOn: pileOn === true },
    seed: count(seed, 'suggest.seed'),
  };
}

/** Throws `TypeError` when the request is not one. */
export function parseUsed(raw: unknown): UsedRequest {
  const { comment, page, text } = fields(raw);
  return {
    comment: parseComment(comment),
    page: string(page, 'used.page'),
    text: string(text, 'used.text'),
  };
}

/** Throws `TypeError` when the request is not one. */
export function parseCoach(raw: unknown): CoachRequest {
  const { draft, comment, site, hour } = fields(raw);
  return {
    draft: string(draft, 'coach.draft'),
    comment: comment === null ? null : parseComment(comment),
    site: site === null ? null : parseSite(site),
    hour: count(hour, 'coach.hour'),
  };
}

/** Throws `TypeError` when the request is not one. */
export function parseCorrect(raw: unknown): CorrectRequest {
  const { text, kind } = fields(raw);
  const known = KINDS.find(name => name === kind);
  if (known === undefined) {
    throw new TypeError('correct.kind: unknown');
  }
  return { text: string(text, 'correct.text'), kind: known };
}

/** Throws `TypeError` when the request is not one. */
export function parseTakeBack(raw: unknown): { readonly text: string } {
  return { text: string(fields(raw)['text'], 'takeBack.text') };
}

function parseComment(raw: unknown): Commented {
  const { text, author } = fields(raw);
  return {
    text: string(text, 'comment.text'),
    ...(author !== undefined && { author: string(author, 'comment.author') }),
  };
}

function parseSite(raw: unknown): Site {
  const { id, maxLength } = fields(raw);
  return {
    id: string(id, 'site.id'),
    ...(maxLength !== undefined && { maxLength: count(maxLength, 'site.maxLength') }),
  };
}

function parseText(raw: unknown): AnalyzeRequest['texts'][number] {
  const { text, lang } = fields(raw);
  return {
    text: string(text, 'analyze.text'),
    ...((lang === 'fr' || lang === 'en') && { lang }),
  };
}

function fields(raw: unknown): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null) {
    throw new TypeError('not an object');
  }
  return raw as Record<string, unknown>;
}

function string(raw: unknown, name: string): string {
  if (typeof raw !== 'string') {
    throw new TypeError(`${name}: not a text`);
  }
  return raw;
}

function count(raw: unknown, name: string): number {
  if (typeof raw !== 'number' || !Number.isInteger(raw) || raw < 0) {
    throw new TypeError(`${name}: not a count`);
  }
  return raw;
}
