/** What the tests of the registry target share: content to push, and registries opened with everything at its plainest. */

import { randomBytes } from 'node:crypto';
import { bytesBody } from '../../../src/content/contents.ts';
import type { Target } from '../../../src/content/target.ts';
import { type Descriptor, describe } from '../../../src/oci/descriptor.ts';
import { encodeManifest } from '../../../src/oci/manifest.ts';
import { imageManifestType } from '../../../src/oci/media-types.ts';
import type { Repository } from '../../../src/oci/reference.ts';
import {
  createRegistries,
  type Registries,
  type RegistryOptions,
} from '../../../src/targets/registry/registries.ts';
import type { Clock } from '../../../src/targets/registry/retry.ts';

export interface Content {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

export interface Image {
  readonly blobs: readonly Content[];
  readonly manifest: Content;
}

export function blob(size: number, mediaType = 'application/wasm'): Content {
  const bytes = randomBytes(size);
  return { descriptor: describe(mediaType, bytes), bytes };
}

/** A manifest over the blobs, the first being its config. */
export function image(
  blobs: readonly Content[],
  more: { subject?: Descriptor; artifactType?: string } = {},
): Image {
  const [config = blob(2), ...layers] = blobs;
  const bytes = encodeManifest({
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
    ...more,
  });
  return { blobs, manifest: { descriptor: describe(imageManifestType, bytes), bytes } };
}

export async function pushAll(target: Target, { blobs, manifest }: Image): Promise<void> {
  await Promise.all(blobs.map(({ descriptor, bytes }) => target.push(descriptor, bytesBody(bytes))));
  await target.push(manifest.descriptor, bytesBody(manifest.bytes));
}

/** A clock that never waits and remembers for how long it was asked to. */
export function quickClock(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let now = Date.now();
  return {
    waits,
    now: () => now,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

/** Everything that was logged or masked. */
export interface Recorder {
  readonly warnings: string[];
  readonly masked: string[];
}

export function open(options: Partial<RegistryOptions> = {}): Registries & Recorder {
  const recorder: Recorder = { warnings: [], masked: [] };
  const registries = createRegistries({
    findCredential: async () => undefined,
    log: { mask: (secret) => recorder.masked.push(secret), warn: (line) => recorder.warnings.push(line) },
    plainHttp: [],
    environment: {},
    timeout: 60_000,
    clock: quickClock(),
    ...options,
  });
  return { ...registries, ...recorder };
}

export const basicCredential = (username: string, password: string) => async () =>
  ({ kind: 'basic', username, password }) as const;

export function repositoryAt(host: string, name = 'acme/tool'): Repository {
  return { host, name };
}
