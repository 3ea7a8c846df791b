import type { Move } from '../compose/plan';
import type { Situation } from './situation';

/** The moves several strategies share. Drop orders: 5 goes first, 1 last. */

export function greeting({ voice, phrases }: Situation): Move {
  const { greeting: plain, greetingWarm } = phrases.frames;
  return { lines: voice.register === 'warm' ? greetingWarm : plain, lead: true, drop: 1 };
}

export function signature({ phrases, request }: Situation): readonly Move[] {
  return request.profile.signature
    ? [{ lines: phrases.frames.signature, drop: 2, verbatim: true }]
    : [];
}

/** The acknowledgement of the precise fact. */
export function acknowledge({ phrases, need }: Situation): Move {
  return { lines: phrases.problems[need.id].ack };
}

/** A frame that embeds what we do and to what end. */
export function action(situation: Situation, lines: readonly string[], drop?: number): Move {
  const { step, aim, check, regret } = situation.phrases.problems[situation.need.id];
  return {
    lines,
    parts: { step, aim, check: [check], regret: [regret] },
    ...(drop !== undefined && { drop }),
  };
}

/** On to private messages, with what we need to find the case, asked nowhere else. */
export function channel(situation: Situation, drop?: number): readonly Move[] {
  const { phrases, need, request } = situation;
  const { reference } = phrases.problems[need.id];
  const { frames } = phrases;
  const optional = drop === undefined ? {} : { drop };
  if (request.place.channel === 'private') {
    return reference
      ? [{ lines: frames.askPrivate, parts: { reference: [reference] }, ...optional }]
      : [];
  }
  const { support } = request.profile;
  const link = (support.url || support.channel) && situation.voice.register !== 'brief';
  if (reference) {
    const lines = link ? [...frames.channelLink, ...frames.channel] : frames.channel;
    return [{ lines, parts: { reference: [reference] }, ...optional }];
  }
  const lines = link ? [...frames.channelLinkPlain, ...frames.channelPlain] : frames.channelPlain;
  return [{ lines, ...optional }];
}
