/** How the binary writes the name and the type of an import or export (component model, `Binary.md`, "Import and Export Definitions"). */

import { readFlag, skipValueType } from '../wasm/extern.ts';
import type { Reader } from '../wasm/reader.ts';

export interface ExternName {
  /** With the rest of a version that is encoded apart. */
  readonly full: string;
  /** The interface that an instance under a plain name implements. */
  readonly implements?: string;
  readonly externalId?: string;
}

/** The type of an import or export; `other` for core modules and values. */
export type TypeReference =
  | { readonly kind: 'type' | 'func' | 'instance' | 'component'; readonly index: number }
  | { readonly kind: 'resource' }
  | { readonly kind: 'other' };

export type Sort = 'core' | 'func' | 'value' | 'type' | 'component' | 'instance';

const sorts: readonly Sort[] = ['core', 'func', 'value', 'type', 'component', 'instance'];

export function readSort(reader: Reader): Sort {
  const start = reader.offset;
  const sort = sorts[reader.byte('a sort')] ?? reader.fail('unknown sort', start);
  if (sort === 'core') reader.byte('a core sort');
  return sort;
}

export function readExternName(reader: Reader): ExternName {
  const start = reader.offset;
  const form = reader.byte('a name');
  if (form > 2) reader.fail(`unknown name form 0x${form.toString(16)}`, start);
  const name = reader.text('the name of an import or export');
  if (form < 2) return { full: name };
  const [implemented, suffix, externalId] = readAttributes(reader);
  return {
    full: implemented === undefined ? withSuffix(name, suffix) : name,
    ...(implemented !== undefined && { implements: withSuffix(implemented, suffix) }),
    ...(externalId !== undefined && { externalId }),
  };
}

function withSuffix(name: string, suffix = ''): string {
  return name.includes('@') ? name + suffix : name;
}

/** `implements`, `versionsuffix` and `external-id`, each at most once. */
function readAttributes(reader: Reader): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  reader.each('name options', () => {
    const start = reader.offset;
    const option = reader.byte('a name option');
    if (option > 2 || found[option] !== undefined) reader.fail(`unexpected name option ${option}`, start);
    found[option] = reader.text('a name option');
  });
  return found;
}

export function readTypeReference(reader: Reader): TypeReference {
  const sort = readSort(reader);
  if (sort === 'value') {
    skipValueType(reader);
    return { kind: 'other' };
  }
  if (sort === 'type' && readFlag(reader, 'a type bound')) return { kind: 'resource' };
  const index = reader.u32('a type index');
  return sort === 'core' ? { kind: 'other' } : { kind: sort, index };
}
