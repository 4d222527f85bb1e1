/** What the tests of the registry client share: content to push, fake registries, and registries with default options. */

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after } from 'node:test';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import type { Repository } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { type Clock, systemClock } from '../../src/registry/http/deadline.ts';
import { createRegistries, type Registries, type RegistryOptions } from '../../src/registry/registries.ts';
import type { Store } from '../../src/store/store.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';

const cleanups: (() => Promise<void>)[] = [];

// A server that is left running after a failed assertion would keep the process alive.
after(async () => {
  await Promise.allSettled(cleanups.map((cleanup) => cleanup()));
});

/** A fake registry that is stopped at the end of the test file. */
export async function startFake(options: FakeOptions = {}): Promise<FakeRegistry> {
  const fake = await startFakeRegistry(options);
  cleanups.push(() => fake.stop());
  return fake;
}

/** Responds like this to the first `times` requests that match, after reading their body. */
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

/** The methods of all requests, in order. */
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

export async function pushAll(store: Store, { blobs, manifest }: Image): Promise<void> {
  await Promise.all(blobs.map(({ descriptor, bytes }) => store.push(descriptor, bytesBody(bytes))));
  await store.push(manifest.descriptor, bytesBody(manifest.bytes));
}

/** A clock that advances by what is waited for, without waiting, and records the delays; timers take their real time. */
export function quickClock(): Clock & { readonly delays: readonly number[] } {
  const delays: number[] = [];
  let now = Date.now();
  return {
    delays,
    now: () => now,
    date: () => now,
    schedule(milliseconds, callback) {
      const at = now + milliseconds;
      return systemClock.schedule(milliseconds, () => {
        now = Math.max(now, at);
        callback();
      });
    },
    sleep: async (milliseconds) => {
      delays.push(milliseconds);
      now += milliseconds;
    },
    random: () => 0.5,
  };
}

/** What was logged and masked. */
export interface Recorder {
  readonly warnings: string[];
  readonly masked: string[];
  readonly lines: string[];
}

export function open(options: Partial<RegistryOptions> = {}): Registries & Recorder {
  const recorder: Recorder = { warnings: [], masked: [], lines: [] };
  const registries = createRegistries({
    findCredential: async () => undefined,
    log: {
      mask: (secret) => recorder.masked.push(secret),
      warn: (line) => recorder.warnings.push(line),
      info: (line) => recorder.lines.push(line),
    },
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
