/** Media types used in more than one place; those of a single format are declared there. */

export const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
export const imageIndexType = 'application/vnd.oci.image.index.v1+json';
export const imageConfigType = 'application/vnd.oci.image.config.v1+json';
export const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
export const emptyType = 'application/vnd.oci.empty.v1+json';
/** The config of an image as Docker writes it. */
export const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
export const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
export const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** A layer of Spin applications; up to Spin 1.0 their config (SIP 008). */
export const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
export const octetStreamType = 'application/octet-stream';

const imageManifestTypes: readonly string[] = [imageManifestType, dockerManifestType];
const indexTypes: readonly string[] = [imageIndexType, dockerManifestListType];

/** Media types of manifests, sent in the `Accept` header of manifest requests. */
export const manifestTypes: readonly string[] = [...imageManifestTypes, ...indexTypes];

export function isIndexType(mediaType: string): boolean {
  return indexTypes.includes(mediaType);
}

/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
export function isManifestType(mediaType: string): boolean {
  return manifestTypes.includes(mediaType);
}

/** True for the config of a container image, of OCI or of Docker. */
export function isImageConfigType(mediaType: string): boolean {
  return mediaType === imageConfigType || mediaType === dockerConfigType;
}

/** True for a layer of an image, of OCI or of Docker, whatever its compression and encryption. */
export function isImageLayerType(mediaType: string): boolean {
  return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
}

/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes: readonly string[] = [
  'application/vnd.oci.image.layer.nondistributable.v1.tar',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
  'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
  'application/vnd.docker.image.rootfs.foreign.diff.tar',
  'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];

export function isNondistributableType(mediaType: string): boolean {
  return nondistributableTypes.includes(mediaType);
}

const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** The grammar of RFC 6838 §4.2, which image-spec requires of `mediaType` and `artifactType`. */
export function isMediaType(text: string): boolean {
  return mediaTypePattern.test(text);
}

const parameterPattern = /^ ?[\w.+-]{1,60}=(?:[\w.+:/-]{1,60}|"[\w .+:/-]{1,60}")$/;

/**
 * A media type as descriptors state it: in that grammar, or with parameters, as signatures have had it
 * (`application/vnd.dev.sigstore.bundle+json;version=0.2`) and ORAS accepts it from its user.
 */
export function isStatedType(text: string): boolean {
  const [type = '', ...parameters] = text.split(';');
  return isMediaType(type) && parameters.every((parameter) => parameterPattern.test(parameter));
}
