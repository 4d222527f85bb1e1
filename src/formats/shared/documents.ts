/** Definitions in JSON: read with a size limit, with errors that name the file and the member. */

import { CodedError } from '../../errors.ts';
import { isRecord, parseJson as parseShallow } from '../../json.ts';
import type { MakeError } from '../../shape.ts';
import { nearest, printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';

/** Bytes of a definition that are read at most. */
export const documentLimit = 1024 * 1024;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The `invalid-definition` error, to be thrown; `what` continues the sentence that `where` begins. */
export function invalidDefinition(where: string, what: string, hint: string, cause?: unknown): CodedError {
  return new CodedError('invalid-definition', `${printable(where)}: ${printable(what)}`, {
    hint: printable(hint),
    cause,
  });
}

/** Makes the errors about members of the definition `where`; errors without a hint of their own get this one. */
export function definitionErrors(where: string, hint: string): MakeError {
  return (path, what, own = hint) => invalidDefinition(where, path === '' ? what : `${path} ${what}`, own);
}

/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
export async function readJson(
  workspace: Workspace,
  path: WorkspacePath,
  limit = documentLimit,
): Promise<JsonObject> {
  return parseJson(await workspace.read(path, limit), path);
}

const defaultHint = 'Correct the file there.';

/** Parses bytes as one JSON object. */
export function parseJson(bytes: Uint8Array, where: string, hint = defaultHint): JsonObject {
  const value = parseJsonValue(bytes, where, hint);
  if (isRecord(value)) return value;
  throw invalidDefinition(where, 'is not a JSON object', hint);
}

/** Parses bytes as one JSON value of any type. */
export function parseJsonValue(bytes: Uint8Array, where: string, hint = defaultHint): unknown {
  try {
    return parseShallow(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
  }
}

/** A member whose key may differ in case, as in Go's decoder; an exact match comes first. */
export function getCaseInsensitive(object: JsonObject, key: string): unknown {
  if (Object.hasOwn(object, key)) return object[key];
  const wanted = key.toLowerCase();
  const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
  return found === undefined ? undefined : object[found];
}

/** `; did you mean "x"?` when a candidate is similar, else empty. */
export function suggestion(word: string, candidates: readonly string[]): string {
  const near = nearest(word, candidates);
  return near === undefined ? '' : `; did you mean "${near}"?`;
}
