/** The bill of materials of an artifact, before it is written in one of the two formats: components, edges, and what is not known. */

import { encodedDigest } from '../../oci/digest.ts';
import type { WasmPart } from '../../wasm/parts.ts';
import type { ArtifactFacts } from './artifact.ts';
import type { BinaryFacts } from './binary.ts';
import { licenseExpression } from './license.ts';
import type { BuildRecord, Package } from './packages.ts';

export interface Entry {
  /** Unique in the bill. */
  readonly id: string;
  readonly kind: 'artifact' | 'file' | 'part' | 'package';
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly sha256?: string;
  /** SPDX license expression. */
  readonly license?: string;
  readonly isBuildOnly?: boolean;
  readonly description?: string;
  readonly authors?: string;
  readonly homepage?: string;
  /** Where its sources are, and which of them it was built from. */
  readonly source?: string;
  readonly revision?: string;
  /** Where in the artifact this was found. */
  readonly origin?: string;
  readonly dependencies: readonly string[];
  /** Whether `dependencies` is everything. */
  readonly isComplete: boolean;
}

export interface Bill {
  readonly root: Entry;
  readonly entries: readonly Entry[];
  /** Tools that made the binaries: compilers, linkers, languages. */
  readonly tools: readonly { readonly name: string; readonly version: string; readonly role: string }[];
}

/** The same artifact always gives the same bill: it has no time and no random name. */
export function billOf(facts: ArtifactFacts): Bill {
  const files = facts.binaries.map(fileEntries);
  const unknown = facts.others.map(
    ({ digest, annotations }): Entry => ({
      id: `file-${encodedDigest(digest)}`,
      kind: 'file',
      name: annotations?.['org.opencontainers.image.title'] ?? digest,
      sha256: encodedDigest(digest),
      dependencies: [],
      isComplete: false,
    }),
  );
  const heads = [...files.flatMap(([head]) => head?.id ?? []), ...unknown.map(({ id }) => id)];
  const license = licenseExpression(facts.licenses);
  return {
    root: {
      id: 'artifact',
      kind: 'artifact',
      name: facts.name,
      ...(facts.version !== undefined && { version: facts.version }),
      purl: artifactPurl(facts),
      sha256: encodedDigest(facts.root.digest),
      ...(license && { license }),
      dependencies: heads,
      isComplete: facts.others.length === 0,
    },
    entries: [...new Map([...files.flat(), ...unknown].map((entry) => [entry.id, entry])).values()],
    tools: toolsOf(facts.binaries),
  };
}

/** purl-spec, types/oci: the last part of the repository, and all of it as a qualifier. */
function artifactPurl({ repository, root }: ArtifactFacts): string {
  const name = repository.split('/').at(-1) ?? repository;
  return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(root.digest)}?repository_url=${encodeURIComponent(repository)}`;
}

function fileEntries({ name, digest, parts, builds }: BinaryFacts): readonly Entry[] {
  const id = `file-${encodedDigest(digest)}`;
  const [whole, ...nested] = parts;
  const packages = builds.map((build, index) => packageEntries(build, `${id}-build-${index}`));
  const inside = nested.flatMap((part) => partEntry(part, id) ?? []);
  const file: Entry = {
    id,
    kind: 'file',
    name,
    sha256: encodedDigest(digest),
    ...(whole && ownWords(whole)),
    dependencies: [...inside.map((part) => part.id), ...packages.flatMap(({ roots }) => roots)],
    // Modules without a record may contain anything.
    isComplete: builds.length > 0 && builds.length === parts.filter(({ layer }) => layer === 'module').length,
  };
  return [file, ...inside, ...packages.flatMap(({ entries }) => entries)];
}

/** Modules that wit-component generates, and that contain nothing of anybody (bytecodealliance/wasm-tools, wit-component). */
const generated = /^wit-component:(?:shim|fixups)$/;

/** A module or component inside of a file that says something of itself; what it was built from is listed with the file. */
function partEntry(part: WasmPart, file: string): Entry | undefined {
  const { path, moduleName } = part;
  if (generated.test(moduleName ?? '')) return undefined;
  if (moduleName === undefined && Object.keys(part.metadata).length === 0) return undefined;
  return {
    id: `${file}-${path.replaceAll(/[^A-Za-z0-9]+/g, '-')}`,
    kind: 'part',
    name: moduleName ?? path,
    ...ownWords(part),
    origin: path,
    dependencies: [],
    isComplete: false,
  };
}

/** What a module or component says of itself. */
function ownWords({ metadata }: WasmPart): Partial<Entry> {
  const { version, description, licenses, authors, homepage, source, revision } = metadata;
  const license = licenseExpression(licenses);
  return {
    ...(version !== undefined && { version }),
    ...(description !== undefined && { description }),
    ...(license && { license }),
    ...(authors !== undefined && { authors }),
    ...(isUrl(homepage) && { homepage }),
    ...(isUrl(source) && { source }),
    ...(revision !== undefined && { revision }),
  };
}

/** Both formats have URLs in these places. */
function isUrl(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s]+$/.test(text) && URL.canParse(text);
}

interface PackageEntries {
  readonly roots: readonly string[];
  readonly entries: readonly Entry[];
}

/** Packages whose edges are not told depend on each other in unknown ways; the root then lists all of them. */
function packageEntries({ packages, origin, isComplete }: BuildRecord, prefix: string): PackageEntries {
  const idOf = (index: number) => `${prefix}-${index}`;
  const root = packages.findIndex(({ isRoot }) => isRoot);
  const hasEdges = packages.some(({ dependencies }) => dependencies !== undefined);
  const others = packages.map((_, index) => index).filter((index) => index !== root);
  const dependenciesOf = (one: Package, index: number): readonly number[] =>
    one.dependencies ?? (hasEdges || index !== root ? [] : others);
  const entries = packages.map((one, index): Entry => {
    const { name, version, purl, isBuildOnly } = one;
    return {
      id: idOf(index),
      kind: 'package',
      name,
      ...(version !== undefined && { version }),
      ...(purl !== undefined && { purl }),
      ...(isBuildOnly && { isBuildOnly }),
      origin,
      dependencies: dependenciesOf(one, index).map(idOf),
      isComplete: isComplete && (hasEdges || index === root),
    };
  });
  return { roots: root < 0 ? entries.map(({ id }) => id) : [idOf(root)], entries };
}

function toolsOf(binaries: readonly BinaryFacts[]): Bill['tools'] {
  const all = binaries.flatMap(({ parts }) =>
    parts.flatMap(({ producers }) =>
      Object.entries(producers).flatMap(([role, tools]) => tools.map((tool) => ({ ...tool, role }))),
    ),
  );
  const unique = new Map(all.map((tool) => [`${tool.role} ${tool.name} ${tool.version}`, tool]));
  return [...unique.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, tool]) => tool);
}
