/** What the tests of the registry target share: content to push, and registries opened with everything at its plainest. */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after } from 'node:test';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import type { Repository } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import type { Clock } from '../../src/registry/http/retry.ts';
import { createRegistries, type Registries, type RegistryOptions } from '../../src/registry/registries.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';

const endings: (() => Promise<void>)[] = [];

// Also when an assertion has failed, a server that stays would keep the process alive.
after(async () => {
  await Promise.allSettled(endings.map((end) => end()));
});

/** A fake registry that ends with the test file. */
export async function startFake(options: FakeOptions = {}): Promise<FakeRegistry> {
  const fake = await startFakeRegistry(options);
  endings.push(() => fake.stop());
  return fake;
}

/** Answers the first `times` requests that match, after their body has come. */
export function refuse(
  match: { method: string; path?: RegExp },
  reply: { status: number; headers?: Record<string, string>; body?: string | Buffer },
  times = 1,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  let left = times;
  return (request, response) => {
    const matches = request.method === match.method && (match.path ?? /./).test(request.url ?? '');
    if (left === 0 || !matches) return false;
    left -= 1;
    request.resume().on('end', () => response.writeHead(reply.status, reply.headers).end(reply.body));
    return true;
  };
}

/** The methods a fake has seen, in order. */
export const methods = (fake: FakeRegistry): string => fake.requests.map(({ method }) => method).join(' ');

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

export async function pushAll(target: Store, { blobs, manifest }: Image): Promise<void> {
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
