/** Canonical JSON (RFC 8785), as cnab-go writes a bundle. */

import { isRecord } from '../../json.ts';
import { invalidDefinition } from '../shared/documents.ts';

/** The bytes of a JSON value; `where` names its file in errors. Throws `invalid-definition` for a number too large to be one. */
export function canonicalJson(value: unknown, where: string): Uint8Array {
  return new TextEncoder().encode(canonical(value, where));
}

function canonical(value: unknown, where: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, where)).join(',')}]`;
  if (isRecord(value)) {
    // By UTF-16 code units (§3.2.3), which is how `sort` compares; an object would put keys that are numbers first.
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], where)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw invalidDefinition(where, 'holds a number that is too large', 'Write it as text.');
  }
  return JSON.stringify(value);
}
