/** Provenance annotations: what is known of an artifact, each value from the most trustworthy place that has it. */

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
import type { PackageFacts } from './package-manifest.ts';
import { sourceUrl } from './source-url.ts';

export interface AnnotationSources {
  /** The `annotations` input. */
  readonly explicit: Annotations;
  /** Found in the content by its format. */
  readonly content: Readonly<Record<string, WithOrigin>>;
  readonly package: PackageFacts | undefined;
  readonly facts: Facts;
  /** Used when nothing better is known. */
  readonly title: string;
  readonly version: WithOrigin | undefined;
}

export interface AnnotationsWithOrigins {
  readonly annotations: Annotations;
  readonly origins: Readonly<Record<string, string>>;
}

/** Merges the sources: explicit input, then the content, then the package manifest, then facts of the commit. */
export function mergeAnnotations(sources: AnnotationSources): AnnotationsWithOrigins {
  const merged: Record<string, WithOrigin> = {
    ...fromFacts(sources),
    ...fromPackage(sources.package),
    ...sources.content,
    ...fromInput(sources.explicit),
  };
  const entries = Object.entries(merged).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    annotations: Object.fromEntries(entries.map(([key, { value }]) => [key, value])),
    origins: Object.fromEntries(entries.map(([key, { origin }]) => [key, origin])),
  };
}

function fromInput(explicit: Annotations): Record<string, WithOrigin> {
  return Object.fromEntries(
    Object.entries(explicit).map(([key, value]) => [key, { value, origin: 'annotations input' }]),
  );
}

function fromPackage(facts: PackageFacts | undefined): Record<string, WithOrigin> {
  if (!facts) return {};
  const values: Record<string, string | undefined> = {
    [sourceKey]: facts.source === undefined ? undefined : sourceUrl(facts.source),
    [descriptionKey]: facts.description,
    [licensesKey]: facts.licenses,
    [urlKey]: facts.url,
    [authorsKey]: facts.authors,
  };
  const present = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(present.map(([key, value]) => [key, { value, origin: facts.path }]));
}

function fromFacts({ facts, title, version }: AnnotationSources): Record<string, WithOrigin> {
  return {
    [titleKey]: { value: title, origin: 'name' },
    ...(facts.source && { [sourceKey]: facts.source }),
    ...(facts.revision && { [revisionKey]: facts.revision }),
    ...(facts.created && { [createdKey]: facts.created }),
    ...(version && { [versionKey]: version }),
  };
}
