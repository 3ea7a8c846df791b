import { profile } from '../platform/profile';
import { coach } from '../replies';
import type { CoachReport } from '../replies/types';
import { placeOf } from './place';
import type { CoachRequest } from './requests';
import { sharedJudge } from './verdicts';

/** Reads a draft before it is sent; the evening reminder comes only to those who asked for it. */
export async function coachFor({ draft, comment, site, hour }: CoachRequest): Promise<CoachReport> {
  const judge = await sharedJudge();
  const brand = await profile.get();
  return coach(draft, {
    place: placeOf(site),
    draftVerdict: judge(draft),
    profile: brand,
    ...(comment && { comment, verdict: judge(comment.text) }),
    ...(brand.lateEvening && { hour }),
  });
}
