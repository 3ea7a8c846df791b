import { parseArgs } from 'node:util';

export type Options = { readonly html: string; readonly json?: string; readonly compare?: string };

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
    },
  });
  return {
    html: values.html,
    ...(values.json === undefined ? {} : { json: values.json }),
    ...(values.compare === undefined ? {} : { compare: values.compare }),
  };
}
