/** What is written for a bundle: its completed definition, the manifest that carries it, and the index over its images (cnab-to-oci converter). */

import { isRecord } from '../../json.ts';
import { authorsKey, descriptionKey, titleKey, versionKey } from '../../oci/annotations.ts';
import { type Annotations, bare, type Descriptor } from '../../oci/descriptor.ts';
import { encode, sorted } from '../../oci/manifest.ts';
import type { JsonObject } from '../shared/documents.ts';
import type { Bundle, BundleImage } from './bundle.ts';

/** What the code writes; the written specification has another (converter/types.go). */
export const bundleConfigType = 'application/vnd.cnab.config.v1+json';

const typeKey = 'io.cnab.manifest.type';
const componentKey = 'io.cnab.component.name';

export interface FoundImage {
  readonly image: BundleImage;
  readonly descriptor: Descriptor;
}

export interface FoundImages {
  readonly invocationImage: FoundImage;
  readonly components: readonly FoundImage[];
}

/** The definition with digest, size and type of each image, as the automatic update of remotes/fixup.go leaves it. */
export function completed({ document }: Bundle, { invocationImage, components }: FoundImages): JsonObject {
  const [first] = document.invocationImages as readonly JsonObject[];
  const images = components.map(({ image: { component = '' }, descriptor }): [string, JsonObject] => [
    component,
    withDescriptor(isRecord(document.images) ? document.images[component] : {}, descriptor),
  ]);
  return {
    ...document,
    invocationImages: [withDescriptor(first, invocationImage.descriptor)],
    ...(images.length > 0 && { images: Object.fromEntries(images) }),
  };
}

function withDescriptor(image: unknown, { digest, size, mediaType }: Descriptor): JsonObject {
  return { ...(isRecord(image) ? image : {}), contentDigest: digest, size, mediaType };
}

/**
 * Without `mediaType`, as converter/types.go writes it. Its `layers` are an empty list and not `null`, as Go writes an empty slice:
 * image-spec v1.1.1 requires a list, and zot refuses anything else.
 */
export function encodeConfigManifest(config: Descriptor): Uint8Array {
  return encode({ schemaVersion: 2, config: bare(config), layers: [] });
}

/** Without `mediaType`; the config first, then the invocation image, then components by name (converter/convert.go). */
export function encodeBundleIndex(
  config: Descriptor,
  images: FoundImages,
  annotations: Annotations,
): Uint8Array {
  const component = ({ image, descriptor }: FoundImage) =>
    annotated(descriptor, { [componentKey]: image.component ?? '', [typeKey]: 'component' });
  return encode({
    schemaVersion: 2,
    manifests: [
      annotated(config, { [typeKey]: 'config' }),
      annotated(images.invocationImage.descriptor, { [typeKey]: 'invocation' }),
      ...images.components.map(component),
    ],
    annotations: sorted(annotations),
  });
}

function annotated(descriptor: Descriptor, annotations: Annotations): Descriptor {
  return { ...bare(descriptor), annotations };
}

/** What the bundle says of itself, under the keys of converter/convert.go. */
export function bundleAnnotations({ document, name, version }: Bundle): Annotations {
  const { schemaVersion, description = '', maintainers, keywords } = document;
  return {
    'io.cnab.runtime_version': String(schemaVersion),
    'org.opencontainers.artifactType': 'application/vnd.cnab.manifest.v1',
    [titleKey]: name,
    [versionKey]: version,
    [descriptionKey]: String(description),
    ...(Array.isArray(maintainers) && { [authorsKey]: goJson(maintainers.map(maintainer)) }),
    ...(Array.isArray(keywords) && { 'io.cnab.keywords': goJson(keywords) }),
  };
}

/** In the order and with the members that Go's record has (cnab-go bundle.Maintainer). */
function maintainer(value: unknown): JsonObject {
  const { name = '', email, url } = isRecord(value) ? value : {};
  return { name, ...(email ? { email } : {}), ...(url ? { url } : {}) };
}

/** JSON as Go's encoder writes it, which escapes what HTML could take for markup. */
function goJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
