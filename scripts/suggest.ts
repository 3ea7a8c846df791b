/**
 * `npm run --silent suggest [-- --profile FILE]`: comments as JSON lines on standard input, the
 * recommended action and the calm replies on standard output, in the same order. Exit status 1 when
 * a line or the profile was refused.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Engine } from '../src/engine/engine';
import type { Comment } from '../src/engine/types';
import { type BrandProfile, emptyProfile, importProfile, suggest } from '../src/replies';
import { loadEngine } from './lib/assets';
import { parseComment } from './lib/comment-line';
import { answerLines } from './lib/json-lines';

/** How many of the last suggestions a new one must differ from. */
const MEMORY = 200;

const { values } = parseArgs({ options: { profile: { type: 'string' } } });
const { profile, clean: profileClean } = readProfile(values.profile);
const engine = loadEngine();
const recent: string[] = [];
let seed = 0;
const clean = await answerLines(process.stdin, process.stdout, line =>
  answer(engine, profile, parseComment(line)),
);
process.exitCode = clean && profileClean ? 0 : 1;

function answer(engine: Engine, profile: BrandProfile, comment: Comment) {
  const verdict = engine.analyze(comment);
  const { action, reason, advice, replies } = suggest({
    comment,
    verdict,
    profile,
    place: { channel: 'public', ...(comment.site !== undefined && { site: comment.site }) },
    thread: { ourReplies: [], repliedAuthors: [], pileOn: false },
    now: comment.time ?? new Date().toISOString(),
    seed: seed++,
    recent,
    isNeutral: text => {
      const { family } = engine.analyze({ text });
      return family !== 'toxic' && family !== 'militant';
    },
  });
  recent.push(...replies.map(({ text }) => text));
  recent.splice(0, recent.length - MEMORY);
  const lang = (replies[0]?.lang ?? verdict.lang) === 'fr' ? 'fr' : 'en';
  return {
    ...(comment.id !== undefined && { id: comment.id }),
    action,
    reason: reason[lang],
    advice: advice.map(text => text[lang]),
    replies: replies.map(reply => ({
      posture: reply.posture,
      lang: reply.lang,
      text: reply.text,
      why: reply.why[lang],
    })),
  };
}

/** The profile of `--profile`, with each problem on standard error; stops when it cannot be read. */
function readProfile(file: string | undefined): { profile: BrandProfile; clean: boolean } {
  if (file === undefined) return { profile: emptyProfile, clean: true };
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(
      `--profile: cannot read ${file}: ${error instanceof Error ? error.message : error}`,
    );
    process.exit(1);
  }
  const { profile, errors } = importProfile(json);
  for (const error of errors) console.error(`--profile: ${error}`);
  return { profile, clean: errors.length === 0 };
}
