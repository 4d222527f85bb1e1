/** Canonical JSON (RFC 8785), as cnab-go writes a bundle. */

import { isRecord } from '../../json.ts';
import { invalidDefinition } from '../shared/documents.ts';

/** The bytes of a JSON value; `where` names its file in errors. Throws `invalid-definition` for a number that is too large. */
export function canonicalJson(value: unknown, where: string): Uint8Array {
  return new TextEncoder().encode(canonical(value, where));
}

function canonical(value: unknown, where: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item, where)).join(',')}]`;
  if (isRecord(value)) {
    // `sort` compares UTF-16 code units, as §3.2.3 demands; JSON.stringify would put numeric keys first.
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], where)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw invalidDefinition(where, 'contains a number that is too large', 'Write it as a string.');
  }
  return JSON.stringify(value);
}
