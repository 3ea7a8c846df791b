import { parseArgs } from 'node:util';

export type Options = {
  /** Where the report goes. */
  readonly html: string;
  /** Where the snapshot goes that a later run can be compared with. */
  readonly json?: string;
  /** The snapshot of an earlier run. */
  readonly compare?: string;
  /** Leave the model out. */
  readonly rules: boolean;
};

/**
 * Reads the command line of `npm run eval`.
 * @throws TypeError on an option it does not know.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      html: { type: 'string', default: 'artifacts/eval.html' },
      json: { type: 'string' },
      compare: { type: 'string' },
      rules: { type: 'boolean', default: false },
    },
  });
  return {
    html: values.html,
    rules: values.rules,
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.compare === undefined ? {} : { compare: values.compare }),
  };
}
