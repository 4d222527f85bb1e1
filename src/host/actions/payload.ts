/** The payload of the event that started a workflow, and how its members are read. */

import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { isRecord } from '../../json.ts';
import type { Environment } from '../host.ts';

/** The payload of a webhook event; each member is checked when it is read, since nothing guarantees its shape. */
export type Payload = Readonly<Record<string, unknown>>;

const sizeLimit = 32 * 1024 * 1024;

// Non-blocking, so that a named pipe without a writer is not waited for; Windows has no such flag.
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads the file that `GITHUB_EVENT_PATH` names; an absent or malformed one, and any other than a regular file, is an empty payload. */
export function readPayload(environment: Environment): Payload {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readRegularFile(path));
    return isRecord(payload) ? payload : {};
  } catch {
    return {};
  }
}

/** Empty for anything else, and for a file that is too large. */
function readRegularFile(path: string): string {
  const file = openSync(path, readOnly);
  try {
    const found = fstatSync(file);
    return found.isFile() && found.size <= sizeLimit ? readFileSync(file, 'utf8') : '';
  } finally {
    closeSync(file);
  }
}

/** A text member; `undefined` for anything else. */
export function textAt(payload: Payload, ...path: readonly string[]): string | undefined {
  const value = at(payload, ...path);
  return typeof value === 'string' ? value : undefined;
}

/** The member at this path; `undefined` where there is none. */
export function at(payload: Payload, ...path: readonly string[]): unknown {
  let value: unknown = payload;
  for (const name of path) value = isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}
