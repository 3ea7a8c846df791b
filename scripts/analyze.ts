/**
 * `npm run --silent analyze`: comments as JSON lines on standard input, verdicts on standard output
 * in the same order. `--explain` adds the trace of each. Exit status 1 when a line was refused.
 */
import { parseArgs } from 'node:util';
import type { Engine } from '../src/engine/engine';
import type { Comment } from '../src/engine/types';
import { loadEngine } from './lib/assets';
import { parseComment } from './lib/comment-line';
import { answerLines } from './lib/json-lines';

const { values } = parseArgs({ options: { explain: { type: 'boolean', default: false } } });
const engine = loadEngine();
const answer = values.explain ? explain : analyze;
const clean = await answerLines(process.stdin, process.stdout, line =>
  answer(engine, parseComment(line)),
);
process.exitCode = clean ? 0 : 1;

function analyze(engine: Engine, comment: Comment) {
  const { reasons: _, ...verdict } = engine.analyze(comment);
  return withId(comment, verdict);
}

function explain(engine: Engine, comment: Comment) {
  const { verdict, ...trace } = engine.explain(comment);
  return withId(comment, { ...verdict, trace });
}

function withId<Fields extends object>(comment: Comment, fields: Fields) {
  return comment.id === undefined ? fields : { id: comment.id, ...fields };
}
