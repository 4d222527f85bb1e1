/** Wasm binaries of the workspace: which ones a format looks at, and what each tells about itself. */

import { asCodedError, CodedError } from '../../errors.ts';
import {
  authorsKey,
  descriptionKey,
  licensesKey,
  revisionKey,
  sourceKey,
  urlKey,
} from '../../oci/annotations.ts';
import { printable } from '../../text.ts';
import type { WasmFacts, WasmMetadata } from '../../wasm/facts.ts';
import type { WithOrigin } from '../../with-origin.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { Candidate, DetectContext } from '../format.ts';
import { requestedFiles } from './requests.ts';

export interface Binary {
  readonly path: WorkspacePath;
  readonly facts: WasmFacts;
  /** True when `formats` named this very file. */
  readonly explicit: boolean;
}

/**
 * Every `.wasm` file the requests of `format` mean, and every file they name, with its facts. A file that is no valid binary
 * is an error also when it was merely found: to leave it out silently would publish half of what was built.
 */
export async function findBinaries(context: DetectContext, format: string): Promise<readonly Binary[]> {
  const belongs = (path: WorkspacePath) => path.endsWith('.wasm');
  const found: Binary[] = [];
  for (const { path, explicit } of await requestedFiles(context, { format, belongs })) {
    found.push({ path, explicit, facts: await inspectFound(context, path, explicit) });
  }
  return found;
}

async function inspectFound(
  context: DetectContext,
  path: WorkspacePath,
  explicit: boolean,
): Promise<WasmFacts> {
  try {
    return await context.inspect(path);
  } catch (error) {
    const failure = asCodedError(error);
    if (explicit || failure.code !== 'invalid-wasm') throw failure;
    throw new CodedError('invalid-wasm', failure.message, {
      hint: `Build the file again, or leave it out with the input exclude: ${printable(path)}`,
      cause: failure,
    });
  }
}

/** The candidate that a binary makes, with what it says of itself. */
export function proposeBinary({ path, facts, explicit }: Binary): Candidate {
  const [name, version] = [embeddedName(facts), embeddedVersion(facts)];
  return {
    files: [path],
    kind: facts.kind,
    ...(name && { name }),
    ...(version && { version }),
    annotations: embeddedAnnotations(facts),
    explicit,
  };
}

/** The name a binary carries: that of its WIT package, or of its name section where that is more than a toolchain's default. */
function embeddedName(facts: WasmFacts): WithOrigin | undefined {
  if (facts.packageName) {
    const { namespace, name } = facts.packageName;
    return { value: `${namespace}/${name}`, origin: 'WIT package' };
  }
  const value = facts.moduleName === undefined ? undefined : usefulName(facts.moduleName);
  return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}

/** The version a binary carries: that of its WIT package, or its `version` section. */
export function embeddedVersion(facts: WasmFacts): WithOrigin | undefined {
  const version = facts.packageName?.version;
  if (version !== undefined) return { value: version, origin: 'WIT package' };
  const { version: section } = facts.metadata;
  return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}

/** wasm-metadata's sections and the annotations that wkg and wash make of them. */
const annotationKeys: readonly (readonly [keyof WasmMetadata, string])[] = [
  ['authors', authorsKey],
  ['description', descriptionKey],
  ['licenses', licensesKey],
  ['homepage', urlKey],
  ['source', sourceKey],
  ['revision', revisionKey],
];

/** The annotations that the metadata sections of a binary give. */
export function embeddedAnnotations({ metadata }: WasmFacts): Readonly<Record<string, WithOrigin>> {
  const found: Record<string, WithOrigin> = {};
  for (const [section, key] of annotationKeys) {
    const value = metadata[section];
    if (value !== undefined) found[key] = { value, origin: `Wasm section "${section}"` };
  }
  return found;
}

/** What toolchains write when nobody chose a name. */
const defaultNames: ReadonlySet<string> = new Set(
  'a.out component core debug index lib main module optimized out output release root test unnamed untitled wasm'.split(
    ' ',
  ),
);

/** The last path segment without `.wasm` and without the digest that cargo appends; `undefined` when that says nothing. */
function usefulName(text: string): string | undefined {
  const file = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  const name = file.replace(/(?:\.wasm)+$/i, '').replace(/-[0-9a-f]{16}$/, '');
  const plain = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name);
  return plain && !defaultNames.has(name.toLowerCase()) ? name : undefined;
}
