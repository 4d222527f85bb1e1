/** Media types that more than one format or target speaks of; a format's own types live in the format. */

export const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
export const imageIndexType = 'application/vnd.oci.image.index.v1+json';
export const imageConfigType = 'application/vnd.oci.image.config.v1+json';
export const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
export const emptyType = 'application/vnd.oci.empty.v1+json';
export const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
export const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
export const octetStreamType = 'application/octet-stream';

const imageManifestTypes: readonly string[] = [imageManifestType, dockerManifestType];
const indexTypes: readonly string[] = [imageIndexType, dockerManifestListType];

/** Everything a registry may answer to a manifest request; sent as `Accept`. */
export const manifestTypes: readonly string[] = [...imageManifestTypes, ...indexTypes];

export function isIndexType(mediaType: string): boolean {
  return indexTypes.includes(mediaType);
}

/** True for what is pushed to the manifests endpoint and may have children. */
export function isManifestType(mediaType: string): boolean {
  return manifestTypes.includes(mediaType);
}

const form = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;

/** RFC 6838 §4.2, as image-spec's descriptor demands of `mediaType` and `artifactType`. */
export function isMediaType(text: string): boolean {
  return form.test(text);
}
