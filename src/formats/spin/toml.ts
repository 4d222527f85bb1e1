/** TOML as Spin reads it: version 1.0 (toml 0.8), where the parser of this program also takes version 1.1. */

import { parse, TomlError } from 'smol-toml';
import { isTooDeep } from '../../json.ts';
import { type Location, manifestError } from './table.ts';
import { findUnreadable } from './toml-1.0.ts';

/** The document; integers are `bigint`, floats are `number`. Throws `invalid-definition`. */
export function parseToml(bytes: Uint8Array, location: Location): unknown {
  const text = decode(bytes, location);
  const value = parseText(text, location);
  // The parser does not count the levels of dotted keys.
  if (isTooDeep(value)) throw manifestError(location, 'is nested too deeply');
  const found = findUnreadable(text);
  if (!found) return value;
  throw manifestError(location, `is not valid TOML 1.0 at line ${found.line}: ${found.what}`, found.hint);
}

/** Line ends in strings of several lines are `\n`, whatever they are in the file (toml_edit, `parser/strings.rs`). */
function decode(bytes: Uint8Array, location: Location): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw manifestError(location, 'is not valid TOML: it is not UTF-8');
  }
}

function parseText(text: string, location: Location): unknown {
  try {
    return parse(text, { integersAsBigInt: true, maxDepth: 100 });
  } catch (cause) {
    const where = cause instanceof TomlError ? ` at line ${cause.line}, column ${cause.column}` : '';
    throw manifestError(location, `is not valid TOML${where}`);
  }
}
