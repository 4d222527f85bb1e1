/** Deployed: the artifacts that deploy files name, each by the repository and digest that a registry has. */

import { CodedError } from '../errors.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { isRepositoryName, isTag, parseReference, printRepository } from '../oci/reference.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';

/** What a run knows of an artifact that it has published. */
export interface PublishedArtifact {
  readonly name: string;
  readonly format: string;
  /** With its host, or `oci:<folder>`. */
  readonly repository: string;
  readonly digest: string;
  readonly artifactType?: string;
  readonly tags: readonly string[];
}

export interface Deployed {
  /** Unique in the files of a run, also as the name of a variable. */
  readonly key: string;
  /** As a workspace names it. */
  readonly name: string;
  /** With its host. */
  readonly repository: string;
  readonly digest: Digest;
  /** `repository@digest` */
  readonly reference: string;
  readonly artifactType?: string;
  readonly tags: readonly string[];
}

/**
 * What registries hold, at its first destination each. Every text has the form of a name, a reference or a tag, so that it cannot break
 * the file that it is written to. Several artifacts of one name get keys with their format, or else those of their repositories.
 */
export function deployed(artifacts: readonly PublishedArtifact[]): readonly Deployed[] {
  const found = artifacts.flatMap((artifact) => read(artifact) ?? []);
  const first = [
    ...new Map(found.toReversed().map((one) => [`${one.name} ${one.digest}`, one])).values(),
  ].toReversed();
  return withKeys(first).toSorted((left, right) => (left.key < right.key ? -1 : 1));
}

type Unkeyed = Omit<Deployed, 'key'> & { readonly format: string };

function read({
  name,
  format,
  digest,
  repository,
  artifactType,
  tags,
}: PublishedArtifact): Unkeyed | undefined {
  const parsed = parseDigest(digest);
  const location = isRepository(repository) ? repository : undefined;
  if (!parsed || location === undefined) return undefined;
  return {
    name: isRepositoryName(name) ? name : baseName(location),
    format: /^[a-z-]+$/.test(format) ? format : 'declared',
    repository: location,
    digest: parsed,
    reference: `${location}@${parsed}`,
    ...(artifactType !== undefined && { artifactType }),
    tags: tags.filter(isTag),
  };
}

function isRepository(text: string): boolean {
  if (text.startsWith('oci:')) return false;
  try {
    const { tag, digest, ...repository } = parseReference(text);
    return tag === undefined && digest === undefined && printRepository(repository) === text;
  } catch {
    return false;
  }
}

function withKeys(artifacts: readonly Unkeyed[]): readonly Deployed[] {
  const keys: readonly ((one: Unkeyed) => string)[] = [
    ({ name }) => name,
    ({ name, format }) => `${name}-${format}`,
    ({ repository }) => repository.replace(/^[^/]*\//, ''),
    ({ repository }) => repository,
  ];
  return artifacts.map((one) => {
    const keyOf = keys.find((each) =>
      artifacts.every((other) => other === one || !isSameKey(each(one), each(other))),
    );
    if (!keyOf) throw ambiguous(one);
    const { format: _, ...rest } = one;
    return { ...rest, key: keyOf(one) };
  });
}

/** The name of a variable for a key: `HTTP_CACHE`. */
export function variableName(key: string): string {
  return key.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

function isSameKey(left: string, right: string): boolean {
  return variableName(left) === variableName(right);
}

function ambiguous({ name, repository }: Unkeyed): CodedError {
  return new CodedError(
    'input',
    `deploy files would name ${printable(name)} of ${printable(repository)} twice`,
    {
      hint: 'Give the artifacts other names with "names", or leave "deploy-files" out.',
    },
  );
}
