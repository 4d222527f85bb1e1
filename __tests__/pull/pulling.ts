/** Pulls in tests: artifacts are made in an image layout or a registry, and pulled by the verb itself. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Host, Presentation } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import {
  type Annotations,
  type Descriptor,
  describe,
  emptyDescriptor,
  emptyJson,
} from '../../src/oci/descriptor.ts';
import { encode, encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { Pulled } from '../../src/pull/pull.ts';
import type { Store } from '../../src/store/store.ts';
import { createStores } from '../../src/stores.ts';
import { pull } from '../../src/verbs/pull.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { silentHost } from '../support/silent-host.ts';

/** A folder that is removed after the test. */
export function temporaryFolder(test: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'owp-pull-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const host: Host = {
  ...silentHost,
  openWorkspace: openFiles,
  credentials:
    ({ password }) =>
    async () =>
      password && { kind: 'basic', ...password },
};

export interface Run {
  readonly pulled: readonly Pulled[];
  readonly notes: readonly string[];
  readonly presentation: Presentation;
}

/** Runs the verb with these inputs, with a cache in this folder. */
export async function runPull(
  inputs: Readonly<Record<string, string>>,
  cacheFolder?: string,
  settings: Parameters<typeof createStores>[2] = {},
): Promise<Run> {
  const options = readOptions('pull', new Map(Object.entries(inputs)));
  const own = { ...host, ...(cacheFolder !== undefined && { cacheFolder }) };
  const result = await pull.run(options, {
    host: own,
    stores: (given) => createStores(given, own, settings),
  });
  return { ...result, presentation: await pull.present(result) };
}

export interface TestLayer {
  readonly type: string;
  readonly bytes: Uint8Array | string;
  readonly annotations?: Annotations;
}

export interface TestArtifact {
  readonly artifactType?: string;
  readonly configType?: string;
  readonly config?: unknown;
  /** In place of `config`, for one that is not JSON. */
  readonly configBytes?: Uint8Array;
  readonly layers: readonly TestLayer[];
  readonly annotations?: Annotations;
}

/** Pushes an artifact and returns its descriptor. */
export async function pushArtifact(
  store: Store,
  artifact: TestArtifact,
  type = imageManifestType,
): Promise<Descriptor> {
  const json = artifact.config === undefined ? emptyJson : encode(artifact.config);
  const config = artifact.configBytes ?? json;
  const described =
    artifact.configType === undefined ? emptyDescriptor : describe(artifact.configType, config);
  await store.push(described, bytesBody(config));
  const layers: Descriptor[] = [];
  for (const { type, bytes, annotations } of artifact.layers) {
    const content = Buffer.from(bytes);
    const layer = describe(type, content, annotations);
    await store.push(layer, bytesBody(content));
    layers.push(layer);
  }
  const { artifactType, annotations } = artifact;
  const manifest = encodeManifest({
    config: described,
    layers,
    ...(artifactType && { artifactType }),
    ...(annotations && { annotations }),
  });
  const stated = Buffer.from(manifest).toString().replace(imageManifestType, type);
  return await pushManifest(store, type, Buffer.from(stated));
}

/** Pushes a manifest that has nothing but its subject. */
export async function pushReferrer(store: Store, subject: Descriptor): Promise<Descriptor> {
  await store.push(emptyDescriptor, bytesBody(emptyJson));
  const manifest = encodeManifest({
    artifactType: 'application/vnd.acme.note',
    config: emptyDescriptor,
    layers: [],
    subject,
  });
  return await pushManifest(store, imageManifestType, manifest);
}

export async function pushIndex(
  store: Store,
  manifests: readonly Descriptor[],
  annotations?: Annotations,
): Promise<Descriptor> {
  const index = encodeIndex({ manifests, ...(annotations && { annotations }) });
  return await pushManifest(store, imageIndexType, index);
}

async function pushManifest(store: Store, type: string, bytes: Uint8Array): Promise<Descriptor> {
  const descriptor = describe(type, bytes);
  await store.push(descriptor, bytesBody(bytes));
  return descriptor;
}

/** Opens a repository of a registry without a password, to push what a test pulls. */
export async function openToPush(registry: string, name: string): Promise<Store> {
  const options = readOptions('pull', new Map());
  const given = { ...options, log: host.log, findCredential: async () => undefined, needsRegistry: true };
  const stores = createStores(given, host);
  return await stores.open({ kind: 'registry', repository: { host: registry, name } }, 'push');
}

/** A layout in a new folder; `tagged` returns the reference of a root under a tag. */
export async function newLayout(test: TestContext): Promise<{
  readonly store: Store;
  readonly folder: string;
  tagged(root: Descriptor, tag?: string): Promise<string>;
}> {
  const folder = join(temporaryFolder(test), 'layout');
  const store = (await openLayoutWriter(folder)).store('app');
  return {
    store,
    folder,
    async tagged(root, tag = '1.0.0') {
      await store.tag(root, parseTag(tag));
      return `oci:${folder}:app-${tag}`;
    },
  };
}
