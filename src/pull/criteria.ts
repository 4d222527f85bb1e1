/** The lines of `select`: what the manifest that is pulled must have. */

import type { CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import { refNameKey, titleKey } from '../oci/annotations.ts';
import type { Descriptor, Platform } from '../oci/descriptor.ts';
import { artifactTypeOf, kindOf } from '../oci/kinds.ts';
import type { Manifest } from '../oci/manifest.ts';
import { isImageConfigType } from '../oci/media-types.ts';
import { nearest, printable } from '../text.ts';
import { isBundle } from './content-types.ts';
import { matchPlatform, platformText } from './platforms.ts';

export interface Criterion {
  /** As it was written. */
  readonly text: string;
  readonly field: Field;
  readonly value: string;
}

const fields = ['media-type', 'artifact-type', 'annotation', 'name', 'platform'] as const;
type Field = (typeof fields)[number];

/** Throws `input` for a line that is not one of the fields with a value. */
export function parseCriterion(line: string): Criterion {
  const equals = line.indexOf('=');
  const [name, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
  const field = fields.find((known) => known === name);
  const isComplete = field === 'annotation' ? /^[^=\s]+=/.test(value) : value !== '';
  if (equals > 0 && field && isComplete) return { text: line, field, value };
  const problem = `"select" contains ${printable(line, 120)}, which is not a criterion`;
  if (name === 'digest')
    throw inputError(problem, {
      hint: 'Name the manifest itself',
      lines: { references: `<repository>@${value}` },
    });
  throw inputError(problem, {
    hint: `Write one of ${fields.join(', ')} with a value in each line, for example`,
    lines: { select: [example(name, value)] },
  });
}

/** True where the line means the same once it is pasted, which one with line breaks, spaces at its end or very much text does not. */
export function isPasteable({ text, field, value }: Criterion): boolean {
  if (printable(text) !== text) return false;
  try {
    const read = parseCriterion(text.trim());
    return read.field === field && read.value === value;
  } catch {
    return false;
  }
}

function example(name: string, value: string): string {
  const near = name === '' ? 'name' : nearest(name, fields);
  const meant = fields.find((field) => field === near) ?? 'annotation';
  if (meant !== 'annotation') return `${meant}=${value || examples[meant]}`;
  const [key = '', text = 'app'] = name === meant ? value.split('=', 2) : [name, value];
  return `annotation=${key.replace(/\s.*$/s, '') || titleKey}=${text}`;
}

const examples: Readonly<Record<Exclude<Field, 'annotation'>, string>> = {
  'media-type': 'application/wasm',
  'artifact-type': 'application/vnd.wasm.config.v0+json',
  name: 'app',
  platform: 'linux/amd64',
};

/** A manifest or an index within an index, as it is listed and as it is. */
export interface Listed {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  /** Of its config, where an image is listed without one. */
  readonly platform?: Platform;
}

/** A manifest that can be pulled, with the indexes that lead to it. */
export interface Candidate {
  readonly listed: Listed;
  /** Why it cannot be pulled: registries and layouts may lack what an index lists, such as other platforms. */
  readonly absent?: CodedError;
  readonly above: readonly Listed[];
  /** Its position in each of the indexes that lead to it. */
  readonly positions: readonly number[];
}

export function matches({ field, value }: Criterion, listed: Listed): boolean {
  if (field === 'platform') {
    const { descriptor, platform = descriptor.platform } = listed;
    return platform !== undefined && matchPlatform(value, platform) !== undefined;
  }
  if (field === 'annotation') return annotationsOf(listed).some(([key, text]) => `${key}=${text}` === value);
  const found = { 'media-type': mediaTypesOf, 'artifact-type': artifactTypesOf, name: namesOf }[field];
  return found(listed).includes(value);
}

/** Its own, that of its config, and those of its layers. */
export function mediaTypesOf({ descriptor, manifest }: Listed): readonly string[] {
  const { config, layers } = manifest;
  return [
    descriptor.mediaType,
    ...(config ? [config.mediaType] : []),
    ...layers.map((layer) => layer.mediaType),
  ];
}

export function artifactTypesOf({ descriptor, manifest }: Listed): readonly string[] {
  const types = [descriptor.artifactType, artifactTypeOf(manifest)];
  return [...new Set(types.filter((type) => type !== undefined))];
}

/** Annotations that name a thing: the image specification's, and that of the components of a bundle. */
const nameKeys: readonly string[] = [titleKey, refNameKey, 'io.cnab.component.name'];

export function namesOf(listed: Listed): readonly string[] {
  const names = annotationsOf(listed).filter(([key]) => nameKeys.includes(key));
  return [...new Set(names.map(([, name]) => name))];
}

/** Those of the entry, then its own. */
export function annotationsOf({ descriptor, manifest }: Listed): readonly (readonly [string, string])[] {
  return [...Object.entries(descriptor.annotations ?? {}), ...Object.entries(manifest.annotations)];
}

export function platformOf({ descriptor, platform = descriptor.platform }: Listed): string | undefined {
  return platform && platformText(platform);
}

/** True where the config states the platform, as that of an image and of a Wasm artifact does (TAG Runtime, "Wasm OCI Artifact"). */
export function isPlatformInConfig({ descriptor, manifest }: Listed): boolean {
  const { config } = manifest;
  if (descriptor.platform || !config) return false;
  return isImageConfigType(config.mediaType) || kindOf(manifest).format === 'wasm';
}

/** The candidates that meet all criteria, each by itself or by an index above it. */
export function meantBy(
  criteria: readonly Criterion[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const met = candidates.filter(({ listed, above }) =>
    criteria.every((criterion) => [listed, ...above].some((one) => matches(criterion, one))),
  );
  return nearestOf(withoutContents(met), criteria);
}

/** A bundle is meant as a whole where a criterion is not about one of its images. */
function withoutContents(found: readonly Candidate[]): readonly Candidate[] {
  const bundles = new Set(found.map(({ listed }) => listed).filter(({ manifest }) => isBundle(manifest)));
  return found.filter(({ above }) => !above.some((one) => bundles.has(one)));
}

/** Of a platform and its variants, the platform itself, as clients choose it. */
function nearestOf(found: readonly Candidate[], criteria: readonly Criterion[]): readonly Candidate[] {
  const exact = found.filter(({ listed, above }) =>
    criteria.every((criterion) => [listed, ...above].some((one) => isExactly(criterion, one))),
  );
  return exact.length > 0 ? exact : found;
}

/** False for a variant or a version of the platform that is meant. */
function isExactly({ field, value }: Criterion, { descriptor, platform }: Listed): boolean {
  const found = platform ?? descriptor.platform;
  return field !== 'platform' || (found !== undefined && matchPlatform(value, found) === 'exact');
}
