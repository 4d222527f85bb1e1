/** Manifests of a hand-off: closed shapes with the media types of this program's formats, and nothing that leads elsewhere. */

import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { manifestSizeLimit } from '../oci/manifest.ts';
import { imageIndexType, imageManifestType, isIndexType } from '../oci/media-types.ts';
import { below, invalid, list, object, oneOf, type Reader, text, where } from '../shape.ts';
import { type Origin, readClaims } from './claims.ts';
import { configTypes, layerTypes, manifestTypes } from './kinds.ts';

/** A descriptor with nothing but what locates content. */
export type Listed = Pick<Descriptor, 'mediaType' | 'digest' | 'size'>;

export interface HandedManifest {
  readonly config?: Listed;
  readonly children: readonly Listed[];
}

const digest: Reader<Digest> = (shape) => {
  const parsed = parseDigest(text(shape));
  if (parsed?.startsWith('sha256:')) return parsed;
  throw invalid(shape, 'must be a sha256 digest');
};

const size: Reader<number> = where(
  ({ value }) => (typeof value === 'number' ? value : Number.NaN),
  (value) => Number.isSafeInteger(value) && value >= 0,
  'a whole number',
);

const manifestSize = where(size, (value) => value <= manifestSizeLimit, `at most ${manifestSizeLimit}`);

function typeIn(types: Iterable<string>): Reader<string> {
  const known = new Set(types);
  return where(text, (type) => known.has(type), 'a media type that the formats of this program have');
}

/** An entry of `index.json`, which has a name. */
export const entry: Reader<Listed & { readonly annotations: Readonly<Record<string, string>> }> = object(
  {
    mediaType: oneOf(imageManifestType, imageIndexType),
    digest,
    size: manifestSize,
    annotations: object({ 'org.opencontainers.image.ref.name': text }, {}),
  },
  { artifactType: typeIn(configTypes) },
);

const word = where(text, (one) => /^[\w.-]{1,64}$/.test(one), 'a word');

const platform = object(
  { architecture: word, os: word },
  { variant: word, 'os.version': word, 'os.features': list(word) },
);

/**
 * Reads a manifest by its media type. Members that name content elsewhere are unknown to it and refused: `subject`, `urls`, `data`, and
 * indexes in an index.
 */
export function manifestReader(mediaType: string, origin: Origin): Reader<HandedManifest> {
  return isIndexType(mediaType) ? indexReader(origin) : imageReader(origin);
}

function imageReader(origin: Origin): Reader<HandedManifest> {
  const annotations = readClaims(origin);
  const read = object(
    {
      schemaVersion,
      mediaType: oneOf(imageManifestType),
      config: object({ mediaType: typeIn(configTypes), digest, size }, { annotations }),
      layers: list(
        object({ mediaType: typeIn(layerTypes), digest, size }, { annotations: titledFile(annotations) }),
      ),
    },
    { artifactType: typeIn(configTypes), annotations },
  );
  return (shape) => {
    const { config, layers } = read(shape);
    return { config, children: [config, ...layers] };
  };
}

/** Clients such as `oras pull` write a layer to the path that its title is. */
function titledFile(annotations: ReturnType<typeof readClaims>): ReturnType<typeof readClaims> {
  return (shape) => {
    const read = annotations(shape);
    const { [titleKey]: title = '' } = read;
    if (!/^(?:[\\/]|[A-Za-z]:)/.test(title) && !title.split(/[\\/]/).includes('..')) return read;
    throw invalid(below(shape, titleKey, title), 'must be a path below a folder');
  };
}

function indexReader(origin: Origin): Reader<HandedManifest> {
  const annotations = readClaims(origin);
  const child = object(
    { mediaType: oneOf(imageManifestType), digest, size: manifestSize },
    { annotations, platform, artifactType: typeIn(configTypes) },
  );
  const read = object(
    { schemaVersion, mediaType: oneOf(imageIndexType), manifests: list(child, 1) },
    { artifactType: typeIn(configTypes), annotations },
  );
  return (shape) => ({ children: read(shape).manifests });
}

const schemaVersion: Reader<number> = where(size, (value) => value === 2, '2');

/** `index.json`. */
export const indexDocument = object(
  { schemaVersion, mediaType: oneOf(imageIndexType), manifests: list(entry, 1) },
  {},
);

/** True for content that is read as a manifest. */
export function isManifest({ mediaType }: Listed): boolean {
  return manifestTypes.includes(mediaType);
}
