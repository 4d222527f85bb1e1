/** Annotations of an artifact: each value from the source of highest precedence that has it. */

import type { Artifact } from '../formats/artifact.ts';
import type { Facts } from '../host/host.ts';
import {
  authorsKey,
  createdKey,
  descriptionKey,
  licensesKey,
  revisionKey,
  sourceKey,
  titleKey,
  urlKey,
  versionKey,
} from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Package } from './package.ts';
import { sourceUrl, withoutLogin } from './source-url.ts';
import { isHint } from './wrapped-module.ts';

export interface AnnotationSources {
  /** The `annotations` input. */
  readonly input: Annotations;
  /** Found in the content by its format. */
  readonly content: Readonly<Record<string, WithOrigin>>;
  /** What a module inside of it says. */
  readonly hints: Readonly<Record<string, WithOrigin>>;
  /** The package that the artifact belongs to. */
  readonly facts: Package | undefined;
  /** Used when no other source has a title. */
  readonly title: string;
  readonly version: WithOrigin | undefined;
}

export interface AnnotationsWithOrigins {
  readonly annotations: Annotations;
  readonly origins: Readonly<Record<string, string>>;
}

/** Merges the sources: explicit input, then the content, then the package manifest, then hints; those of the commit are added later. */
export function mergeAnnotations(sources: AnnotationSources): AnnotationsWithOrigins {
  const merged: Record<string, WithOrigin> = {
    ...sources.hints,
    ...fromName(sources),
    ...fromPackage(sources.facts),
    ...sources.content,
    ...fromInput(sources.input),
  };
  const sorted = Object.entries(merged).sort(([left], [right]) => (left < right ? -1 : 1));
  return splitOrigins(Object.fromEntries(sorted));
}

/** The values and their origins, in the same order. */
export function splitOrigins(found: Readonly<Record<string, WithOrigin>>): AnnotationsWithOrigins {
  const entries = Object.entries(found);
  return {
    annotations: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    origins: Object.fromEntries(entries.map(([key, { origin }]) => [key, origin])),
  };
}

function fromInput(input: Annotations): Record<string, WithOrigin> {
  return Object.fromEntries(
    Object.entries(input).map(([key, value]) => [key, { value, origin: 'annotations input' }]),
  );
}

function fromPackage(facts: Package | undefined): Record<string, WithOrigin> {
  if (!facts) return {};
  const values: Record<string, string | undefined> = {
    [sourceKey]: facts.source === undefined ? undefined : sourceUrl(facts.source),
    [descriptionKey]: facts.description,
    [licensesKey]: facts.licenses,
    [urlKey]: facts.url === undefined ? undefined : withoutLogin(facts.url),
    [authorsKey]: facts.authors,
  };
  const present = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, { value, origin: facts.origin }]));
}

function fromName({ title, version }: AnnotationSources): Record<string, WithOrigin> {
  return {
    [titleKey]: { value: title, origin: 'name' },
    ...(version && { [versionKey]: version }),
  };
}

/**
 * Adds the facts of the commit to an artifact, below every other source but hints. They are not needed to find the artifact's tags in a
 * registry, so git runs while the registry responds. Content that another tool made stays as it is.
 */
export function withCommitFacts(artifact: Artifact, { source, revision, created }: Facts): Artifact {
  if (artifact.digest !== undefined) return artifact;
  const facts = splitOrigins({
    ...(source && { [sourceKey]: source }),
    ...(revision && { [revisionKey]: revision }),
    ...(created && { [createdKey]: created }),
  });
  const { annotations, origins = {} } = artifact;
  const replaced = Object.keys(facts.annotations).filter((key) => isHint(origins[key]));
  return {
    ...artifact,
    annotations: sortedByKey({ ...facts.annotations, ...without(annotations, replaced) }),
    origins: withOrigins(without(origins, replaced), facts.origins),
  };
}

function without(annotations: Annotations, keys: readonly string[]): Annotations {
  return Object.fromEntries(Object.entries(annotations).filter(([key]) => !keys.includes(key)));
}

/** The origins of name and version come first, then those of the annotations in their order. */
function withOrigins({ name, version, ...known }: Annotations, added: Annotations): Annotations {
  return {
    ...(name !== undefined && { name }),
    ...(version !== undefined && { version }),
    ...sortedByKey({ ...added, ...known }),
  };
}

function sortedByKey(annotations: Annotations): Annotations {
  return Object.fromEntries(Object.entries(annotations).sort(([left], [right]) => (left < right ? -1 : 1)));
}
