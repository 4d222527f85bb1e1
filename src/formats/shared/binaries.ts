/** Wasm binaries of the workspace: which ones a format looks at, and what each says about itself. */

import { asCodedError, CodedError } from '../../errors.ts';
import { excludeGlob } from '../../globs.ts';
import {
  authorsKey,
  descriptionKey,
  licensesKey,
  revisionKey,
  sourceKey,
  urlKey,
} from '../../oci/annotations.ts';
import { isGenericStem, isSameName, rawStem, stemOf, withoutMarks } from '../../stems.ts';
import { printable } from '../../text.ts';
import type { WasmFacts, WasmMetadata } from '../../wasm/facts.ts';
import type { WithOrigin } from '../../with-origin.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { Candidate, DetectContext } from '../format.ts';
import { collect, type RequestedFile, requestedFiles } from './requests.ts';

export interface Binary extends RequestedFile {
  readonly facts: WasmFacts;
}

/**
 * Every file that the requests of `format` name or match, with its facts; without requests, every `.wasm` file. An invalid binary is
 * reported, since leaving it out silently would publish an incomplete build.
 */
export async function findBinaries(context: DetectContext, format: string): Promise<readonly Binary[]> {
  const appliesTo = (path: WorkspacePath) => path.endsWith('.wasm');
  const found: Binary[] = [];
  for (const file of await requestedFiles(context, { format, appliesTo })) {
    const { path, named } = file;
    const facts = await collect(context, { files: [path], named }, () => inspectFound(context, file));
    if (facts) found.push({ ...file, facts });
  }
  return found;
}

async function inspectFound(context: DetectContext, { path, named }: RequestedFile): Promise<WasmFacts> {
  try {
    return await context.inspect(path);
  } catch (error) {
    const failure = asCodedError(error);
    if (named || failure.code !== 'invalid-wasm') throw failure;
    throw new CodedError('invalid-wasm', failure.message, {
      hint: `${failure.hint.replace(/\.$/, '')}; or leave it out with the input exclude: ${printable(excludeGlob(path))}`,
      cause: failure,
    });
  }
}

/** The candidate for a binary, with what the binary says about itself. */
export function proposeBinary({ path, facts, explicit }: Binary): Candidate {
  const [name, version] = [embeddedName(facts, path), embeddedVersion(facts)];
  return {
    files: [path],
    kind: facts.kind,
    ...(name && { name }),
    ...(version && { version }),
    annotations: embeddedAnnotations(facts),
    explicit,
  };
}

/** The name in a binary: of its WIT package, or of its name section when somebody chose that. */
function embeddedName({ packageName, moduleName }: WasmFacts, path: WorkspacePath): WithOrigin | undefined {
  // wit-component calls the package of a component `root:component`.
  if (packageName && packageName.namespace !== 'root') {
    const { namespace, name } = packageName;
    return { value: `${namespace}/${name}`, origin: 'WIT package' };
  }
  const value = moduleName === undefined ? undefined : chosenName(moduleName, path);
  return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}

/** The version in a binary: of its WIT package, or of its `version` section. */
export function embeddedVersion(facts: WasmFacts): WithOrigin | undefined {
  const version = facts.packageName?.version;
  if (version !== undefined) return { value: version, origin: 'WIT package' };
  const { version: section } = facts.metadata;
  return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}

/** The sections of wasm-metadata, and the annotations that wkg and wash derive from them. */
export const annotationKeys: readonly (readonly [keyof WasmMetadata, string])[] = [
  ['authors', authorsKey],
  ['description', descriptionKey],
  ['licenses', licensesKey],
  ['homepage', urlKey],
  ['source', sourceKey],
  ['revision', revisionKey],
];

/** The annotations from the metadata sections of a binary. */
export function embeddedAnnotations({ metadata }: WasmFacts): Readonly<Record<string, WithOrigin>> {
  const found: Record<string, WithOrigin> = {};
  for (const [section, key] of annotationKeys) {
    const value = metadata[section];
    if (value !== undefined) found[key] = { value, origin: `Wasm section "${section}"` };
  }
  return found;
}

/** Names of files: of the binary, and of a source that the compiler was given. */
const fileEnding = /\.(?:wasm|wa[st]t?|go|rs|c|cc|cpp|cxx|m?[jt]s|zig|swift|kt|py|mbt)$/i;

/**
 * The last path segment of a name; `undefined` when it is no name, generic, or that of the file. Linkers write the name
 * of the file, with `.wasm` and Cargo's hash; an optimiser or a profile drops it, which must not rename the artifact.
 */
function chosenName(text: string, path: WorkspacePath): string | undefined {
  const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  const name = last.replace(/-[0-9a-f]{16}$/, '');
  const isName = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name) && !fileEnding.test(name);
  const plain = withoutMarks(name);
  const isFileName = [rawStem(path), stemOf(path)].some((stem) => isSameName(stem, plain));
  return isName && !isFileName && !isGenericStem(plain) ? name : undefined;
}
