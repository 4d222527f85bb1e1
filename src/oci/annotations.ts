/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */

export const titleKey = 'org.opencontainers.image.title';
export const descriptionKey = 'org.opencontainers.image.description';
export const versionKey = 'org.opencontainers.image.version';
export const sourceKey = 'org.opencontainers.image.source';
export const revisionKey = 'org.opencontainers.image.revision';
export const createdKey = 'org.opencontainers.image.created';
export const licensesKey = 'org.opencontainers.image.licenses';
export const urlKey = 'org.opencontainers.image.url';
export const authorsKey = 'org.opencontainers.image.authors';
export const refNameKey = 'org.opencontainers.image.ref.name';

/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
export const unpackKey = 'io.deis.oras.content.unpack';
export const unpackDigestKey = 'io.deis.oras.content.digest';

/** All keys that the specification predefines. */
export const predefinedKeys: readonly string[] = [
  titleKey,
  descriptionKey,
  versionKey,
  sourceKey,
  revisionKey,
  createdKey,
  licensesKey,
  urlKey,
  authorsKey,
  refNameKey,
  'org.opencontainers.image.documentation',
  'org.opencontainers.image.vendor',
  'org.opencontainers.image.base.digest',
  'org.opencontainers.image.base.name',
];
