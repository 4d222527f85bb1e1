/** YAML as Helm parses it: version 1.1, without timestamps. */

import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { JsonObject } from '../shared/documents.ts';
import { invalid } from './invalid.ts';
import { requireBounded, requireFewValues } from './yaml-limits.ts';

const documentLimit = 1024 * 1024;
/** yaml.v2 reads timestamps and base 60 numbers as strings, and knows no ordered maps, whose keys would all be compared. */
const isUnknownToGo = (tag: { readonly tag?: string; readonly format?: string }) =>
  ['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:omap'].includes(tag.tag ?? '') || tag.format === 'TIME';

/** Reads a file that is one mapping. Throws `invalid-definition`. */
export async function readYaml(workspace: Workspace, path: WorkspacePath): Promise<JsonObject> {
  const bytes = await workspace.read(path, documentLimit);
  let value: unknown;
  try {
    value = await parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    throw invalid(path, `is not valid YAML: ${printable(line)}`, cause);
  }
  if (!isRecord(value)) throw invalid(path, 'is not a mapping');
  return value;
}

/** Resolving an alias walks the whole document; charts have a few. */
const aliasLimit = 100;

/** Suppresses warnings, which the parser would print with unescaped lines of the file. */
async function parseYaml(text: string): Promise<unknown> {
  const yaml = await import('yaml');
  const { parseDocument, visit } = yaml;
  requireBounded(text, yaml);
  const document = parseDocument(text, {
    version: '1.1',
    intAsBigInt: true,
    uniqueKeys: false,
    logLevel: 'error',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isUnknownToGo(tag)),
  });
  const [error] = document.errors;
  if (error) throw error;
  let aliases = 0;
  visit(document, {
    Alias() {
      aliases += 1;
      if (aliases > aliasLimit) throw new Error(`more than ${aliasLimit} aliases`);
    },
  });
  requireFewValues(document, yaml);
  return document.toJS({ maxAliasCount: aliasLimit });
}
