/** Artifacts, indexes and signatures for tests of cleanup, each in a repository of its own. */

import { randomBytes } from 'node:crypto';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { parseReference, parseTag, type Repository } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { createRegistries, type Registries } from '../../src/registry/registries.ts';
import type { RegistryStore } from '../../src/registry/repository.ts';
import type { Registry } from '../support/registries.ts';

export function openAll(registry: Registry): Registries {
  const { username, password } = registry;
  return createRegistries({
    findCredential: async () =>
      username === undefined || password === undefined ? undefined : { kind: 'basic', username, password },
    log: { mask() {}, warn() {}, info() {} },
    plainHttp: [],
    environment: {},
    timeout: 30_000,
  });
}

/** A repository of its own for each test. */
export function repositoryIn({ host, name, username }: Registry): Repository {
  const owner = name === 'gitea' ? username : 'acme';
  const { name: found } = parseReference(`${host}/${owner}/cleanup-${randomBytes(4).toString('hex')}`);
  return { host, name: found };
}

async function push(store: RegistryStore, bytes: Uint8Array, mediaType: string, tags: readonly string[]) {
  const descriptor = describe(mediaType, bytes);
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  await store.push(descriptor, bytesBody(bytes));
  for (const tag of tags) await store.tag(descriptor, parseTag(tag));
  return descriptor;
}

export async function pushArtifact(
  store: RegistryStore,
  tags: readonly string[],
  subject?: Descriptor,
): Promise<Descriptor> {
  const bytes = encodeManifest({
    artifactType: 'application/vnd.test',
    config: emptyDescriptor,
    layers: [emptyDescriptor],
    annotations: { id: randomBytes(8).toString('hex') },
    ...(subject && { subject }),
  });
  const descriptor = await push(store, bytes, imageManifestType, tags);
  if (subject) await store.can.referrers.add(subject, descriptor);
  return descriptor;
}

export async function pushIndex(
  store: RegistryStore,
  tags: readonly string[],
  children: readonly Descriptor[],
): Promise<Descriptor> {
  return await push(store, encodeIndex({ manifests: children, annotations: {} }), imageIndexType, tags);
}
