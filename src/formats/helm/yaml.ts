/** YAML as Helm parses it: version 1.1, without timestamps (sigs.k8s.io/yaml, which converts it to JSON). */

import type { Document, Pair } from 'yaml';
import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { JsonObject } from '../shared/documents.ts';
import { invalid } from './invalid.ts';
import { requireBounded, requireFewValues } from './yaml-limits.ts';

/** yaml.v2 reads timestamps and base 60 numbers as strings, and knows no ordered maps, whose keys would all be compared. */
const isUnknownToGo = (tag: { readonly tag?: string; readonly format?: string }) =>
  ['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:omap'].includes(tag.tag ?? '') || tag.format === 'TIME';

/** Reads the first document of a file, a mapping. Throws `invalid-definition`; `where` names the file. */
export async function readYaml(bytes: Uint8Array, where: string): Promise<JsonObject> {
  const value = await readValue(bytes, where);
  if (!isRecord(value)) throw invalid(where, 'is not a mapping');
  return value;
}

/** The same for a file that may be empty. */
export async function readOptionalYaml(bytes: Uint8Array, where: string): Promise<JsonObject> {
  const value = await readValue(bytes, where);
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw invalid(where, 'is not a mapping');
  return value;
}

/** Throws when a file does not hold values: one or several documents, each a mapping or empty. */
export async function checkValues(bytes: Uint8Array, where: string): Promise<void> {
  const documents = await parseDocuments(bytes, where, { isValues: true, keys: true });
  const { isMap, isScalar } = await import('yaml');
  for (const { contents } of documents) {
    const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
    if (!isEmpty && !isMap(contents)) throw invalid(where, 'is not a mapping');
  }
}

/** Throws for keys in the first document that have no form in JSON, which Helm rejects wherever they are. */
export async function checkKeys(bytes: Uint8Array, where: string): Promise<void> {
  await parseDocuments(bytes, where, { isValues: false, keys: true });
}

/** The text of a mapping without the lines of a member, whose key may differ in case. The result may be invalid: check it. */
export async function withoutMember(bytes: Uint8Array, key: string): Promise<Uint8Array> {
  const { isMap, isNode, isScalar, parseDocument } = await import('yaml');
  let text = new TextDecoder().decode(bytes);
  const { contents } = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'error' });
  for (const pair of isMap(contents) ? contents.items.toReversed() : []) {
    if (!isScalar(pair.key) || String(pair.key.value).toLowerCase() !== key) continue;
    const [start] = pair.key.range ?? [0];
    const [, , end] = (isNode(pair.value) ? pair.value.range : undefined) ?? [0, 0, start];
    text = text.slice(0, start) + text.slice(end);
  }
  return new TextEncoder().encode(text);
}

/** Resolving an alias walks the whole document; metadata has a few. */
const aliasLimit = 100;

async function readValue(bytes: Uint8Array, where: string): Promise<unknown> {
  const [first] = await parseDocuments(bytes, where, { isValues: false, keys: false });
  try {
    return first?.toJS({ maxAliasCount: aliasLimit });
  } catch (cause) {
    throw notYaml(where, cause);
  }
}

interface Rules {
  /** True when keys that have no form in JSON are rejected. */
  readonly keys: boolean;
  /** True for a file that is only checked: all its documents, which become JSON without knowing a type for any value. */
  readonly isValues: boolean;
}

/** Characters that go-yaml rejects (yaml.v2, `readerc.go`). */
const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

/** The documents of a file; of metadata, only the first. Suppresses warnings, which would contain unescaped lines of the file. */
async function parseDocuments(bytes: Uint8Array, where: string, rules: Rules): Promise<readonly Document[]> {
  const yaml = await import('yaml');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (control.test(text)) throw new Error('control characters are not allowed');
    requireBounded(text, yaml);
    const parsed: readonly Document[] = yaml.parseAllDocuments(text, {
      version: '1.1',
      intAsBigInt: true,
      uniqueKeys: false,
      logLevel: 'error',
      customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isUnknownToGo(tag)),
    });
    const documents = rules.isValues ? parsed : parsed.slice(0, 1);
    for (const document of documents) checkDocument(document, rules, yaml);
    return documents;
  } catch (cause) {
    throw notYaml(where, cause);
  }
}

function notYaml(where: string, cause: unknown): Error {
  const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
  return invalid(where, `is not valid YAML: ${printable(line)}`, cause);
}

type Yaml = typeof import('yaml');

/** Throws for what go-yaml or the conversion to JSON rejects, besides syntax errors. */
function checkDocument(document: Document, { isValues, keys }: Rules, yaml: Yaml): void {
  const [error] = document.errors;
  if (error) throw error;
  const { version, explicit } = document.directives?.yaml ?? {};
  if (explicit && version !== '1.1') throw new Error(`the YAML version ${version} is not supported`);
  const anchors = new Set<string>();
  let aliases = 0;
  yaml.visit(document, {
    Value(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
    Alias(_, { source }) {
      aliases += 1;
      if (!anchors.has(source)) throw new Error(`unknown anchor "${source}"`);
      if (!isValues && aliases > aliasLimit) throw new Error(`more than ${aliasLimit} aliases`);
    },
    Scalar(_, { value, anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
      if (isValues && typeof value === 'number' && !Number.isFinite(value))
        throw new Error(`${value} has no form in JSON`);
    },
    Pair(_, pair) {
      if (keys) checkPair(pair, yaml);
    },
  });
  requireFewValues(document, yaml);
}

/** The keys of JSON are text, for which a scalar is converted; `<<` merges mappings. */
function checkPair({ key, value }: Pair, { isAlias, isMap, isScalar, isSeq }: Yaml): void {
  if (isMap(key) || isSeq(key)) throw new Error('a key is a mapping or a sequence');
  if (!isScalar(key)) return;
  if (key.value === null) throw new Error('a key is null');
  const merges = typeof key.value === 'symbol';
  if (merges && !isAlias(value) && !isMap(value) && !isSeq(value))
    throw new Error('<< merges something that is not a mapping');
}
