import type { Comment, Lang } from '../../src/engine/types';

/**
 * Reads one line of a comment stream.
 * @throws Error with a message for people when it is not JSON, not an object or lacks `text`
 */
export function parseComment(line: string): Comment {
  const value: unknown = parseJson(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error('not a JSON object');
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = fields.get('text');
  if (typeof text !== 'string') throw new Error('"text" is missing or is not a string');
  const lang = fields.get('lang');
  return {
    text,
    ...(isLang(lang) ? { lang } : {}),
    ...strings(fields, ['id', 'author', 'time', 'thread', 'site']),
  };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error('not valid JSON', { cause: error });
  }
}

function isLang(value: unknown): value is Lang {
  return value === 'fr' || value === 'en' || value === 'und';
}

/** The fields that are strings; a number becomes one, so that numeric ids come back. */
function strings(
  fields: ReadonlyMap<string, unknown>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = fields.get(name);
      return typeof value === 'string' || typeof value === 'number' ? [[name, `${value}`]] : [];
    }),
  );
}
