/** YAML as Helm reads it: version 1.1 without its times, decoded into fields of a known type by the rules of Go. */

import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { getCaseInsensitive, type JsonObject } from '../shared/documents.ts';
import { invalid } from './invalid.ts';

const documentLimit = 1024 * 1024;
/** yaml.v2 keeps times and numbers to the base of 60 as text. */
const isTime = (tag: { readonly tag?: string; readonly format?: string }) =>
  tag.tag === 'tag:yaml.org,2002:timestamp' || tag.format === 'TIME';

/** Reads a file that holds one mapping. Throws `invalid-definition`. */
export async function readYaml(workspace: Workspace, path: WorkspacePath): Promise<JsonObject> {
  const bytes = await workspace.read(path, documentLimit);
  let value: unknown;
  try {
    value = await parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw invalid(path, `is not YAML: ${printable(line)}`, cause);
  }
  if (!isRecord(value)) throw invalid(path, 'is not a mapping');
  return value;
}

/** Each alias costs a walk over the whole document; charts have a few. */
const aliasLimit = 100;

/** Without warnings, which the parser would print by itself with lines of the file, as they are. */
async function parseYaml(text: string): Promise<unknown> {
  const { parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, {
    version: '1.1',
    intAsBigInt: true,
    uniqueKeys: false,
    logLevel: 'error',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isTime(tag)),
  });
  const [fault] = document.errors;
  if (fault) throw fault;
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
      if (aliases > aliasLimit) throw new Error(`more than ${aliasLimit} aliases`);
    },
  });
  return document.toJS({ maxAliasCount: aliasLimit });
}

/** Members of one mapping; what is absent, `null` or empty reads as `undefined`. Throws `invalid-definition` for another type. */
export class Fields {
  readonly #values: JsonObject;
  readonly #path: string;

  constructor(values: JsonObject, path: string) {
    this.#values = values;
    this.#path = path;
  }

  /** Numbers and booleans become text. */
  text(name: string): string | undefined {
    return this.#asText(getCaseInsensitive(this.#values, name), name) || undefined;
  }

  flag(name: string): true | undefined {
    const value = getCaseInsensitive(this.#values, name) ?? false;
    if (typeof value !== 'boolean') throw this.#not(name, 'true or false');
    return value || undefined;
  }

  texts(name: string): readonly string[] | undefined {
    return this.list(name)?.map((item) => this.#asText(item, name));
  }

  /** A list of mappings. */
  records<T>(name: string, read: (fields: Fields) => T): readonly T[] | undefined {
    return this.list(name)?.map((item) => {
      if (!isRecord(item)) throw this.#not(name, 'a list of mappings');
      return read(new Fields(item, this.#path));
    });
  }

  list(name: string): readonly unknown[] | undefined {
    const value = getCaseInsensitive(this.#values, name) ?? [];
    if (!Array.isArray(value)) throw this.#not(name, 'a list');
    return value.length > 0 ? value : undefined;
  }

  /** A mapping to text, sorted by key. */
  map(name: string): Readonly<Record<string, string>> | undefined {
    const value = getCaseInsensitive(this.#values, name) ?? {};
    if (!isRecord(value)) throw this.#not(name, 'a mapping');
    const keys = Object.keys(value).sort(byBytes);
    return keys.length > 0
      ? Object.fromEntries(keys.map((key) => [key, this.#asText(value[key], key)]))
      : undefined;
  }

  #asText(value: unknown, name: string): string {
    if (typeof value === 'number') return goFloat(value);
    if (['string', 'boolean', 'bigint'].includes(typeof value)) return String(value);
    if (value === undefined || value === null) return '';
    throw this.#not(name, 'text');
  }

  #not(name: string, what: string) {
    return invalid(this.#path, `has a member "${printable(name)}" that is not ${what}`);
  }
}

/** As sigs.k8s.io/yaml writes a number where text is wanted: single precision, shortest, Go's verb `g`. */
function goFloat(value: number): string {
  const single = Math.fround(value);
  if (Number.isNaN(single)) return 'NaN';
  if (!Number.isFinite(single)) return single > 0 ? '+Inf' : '-Inf';
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find(
    (count) => Math.fround(Number(single.toPrecision(count))) === single,
  );
  const [mantissa = '', exponent = '0'] = single.toExponential((digits ?? 9) - 1).split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 21) return Object.is(single, -0) ? '-0' : String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Go's order of map keys. */
export function byBytes(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
