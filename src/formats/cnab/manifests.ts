/** What a bundle is pushed as: its completed definition, the manifest of that, and the index over its images (cnab-to-oci). */

import { isRecord } from '../../json.ts';
import { authorsKey, descriptionKey, titleKey, versionKey } from '../../oci/annotations.ts';
import { type Annotations, bare, type Descriptor } from '../../oci/descriptor.ts';
import { encode, sorted } from '../../oci/manifest.ts';
import type { JsonObject } from '../shared/documents.ts';
import { goJson } from '../shared/go-json.ts';
import type { Bundle, BundleImage } from './bundle.ts';

/** As in cnab-to-oci's converter/types.go; the text of the specification has another. */
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

/** The definition with digest, size and media type of each image, as `fixup` of cnab-to-oci writes it (remotes/fixup.go). */
export function completeDefinition(
  { definition }: Bundle,
  { invocationImage, components }: FoundImages,
): JsonObject {
  const [first] = definition.invocationImages as readonly JsonObject[];
  const images = components.map(({ image: { component = '' }, descriptor }): [string, JsonObject] => [
    component,
    withDescriptor(isRecord(definition.images) ? definition.images[component] : {}, descriptor),
  ]);
  return {
    ...definition,
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

/** Without `mediaType`; the config comes first, then the invocation image, then components by name (converter/convert.go). */
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

/** What the bundle says about itself, under the keys of converter/convert.go. */
export function bundleAnnotations({ definition, name, version }: Bundle): Annotations {
  const { schemaVersion, description, maintainers, keywords } = definition;
  return {
    'io.cnab.runtime_version': String(schemaVersion),
    'org.opencontainers.artifactType': 'application/vnd.cnab.manifest.v1',
    [titleKey]: name,
    [versionKey]: version,
    [descriptionKey]: typeof description === 'string' ? description : '',
    ...(Array.isArray(maintainers) && { [authorsKey]: goJson(maintainers.map(maintainer)) }),
    ...(Array.isArray(keywords) && { 'io.cnab.keywords': goJson(keywords) }),
  };
}

/** The members of cnab-go's bundle.Maintainer, in its order. */
function maintainer(value: unknown): JsonObject {
  const { name = '', email, url } = isRecord(value) ? value : {};
  return { name, ...(email ? { email } : {}), ...(url ? { url } : {}) };
}
