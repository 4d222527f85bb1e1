/** How `spin up -f <reference>` and SpinKube load an application, after their sources. */

import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { Header } from 'tar/header';
import { isRecord } from '../../../src/json.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { at, type PackedFixture } from '../run-format.ts';

const lockedType = 'application/vnd.fermyon.spin.application.v1+config';
const archiveType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
const dataType = 'application/vnd.wasm.content.layer.v1+data';
const wasmTypes = ['application/wasm', 'application/vnd.wasm.content.layer.v1+wasm'];

export interface LoadedApp {
  /** The locked application, decoded. */
  readonly locked: Readonly<Record<string, unknown>>;
  readonly lockedBytes: Buffer;
  /** By id of the component. */
  readonly components: ReadonlyMap<string, LoadedComponent>;
  /** Media types of the layers, in order. */
  readonly types: readonly string[];
}

export interface LoadedComponent {
  readonly wasm: Buffer;
  /** The mounted files, by path. */
  readonly files: ReadonlyMap<string, Buffer>;
}

interface Cache {
  readonly wasm: Map<string, Buffer>;
  readonly data: Map<string, Buffer>;
}

/** `Client::pull` and `OciLoader::load_from_cache` (crates/oci/src/client.rs, loader.rs). */
export async function spinUp({ manifest, bytes }: PackedFixture): Promise<LoadedApp> {
  let lockedBytes = await bytes(manifest.config);
  const cache: Cache = { wasm: new Map(), data: new Map() };
  for (const layer of manifest.layers) {
    const content = await bytes(layer);
    assert.equal(content.length, layer.size);
    assert.equal(digestOf(content), layer.digest);
    if (layer.mediaType === lockedType) lockedBytes = content;
    else if (wasmTypes.includes(layer.mediaType)) cache.wasm.set(layer.digest, content);
    else if (layer.mediaType === archiveType) unpack(content, cache);
    else cache.data.set(layer.digest, content);
  }
  const locked: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(lockedBytes));
  assert.ok(isRecord(locked));
  checkVersion(locked);
  const components = list(locked.components).map(
    (one) => [String(at(one, 'id')), loadComponent(one, cache)] as const,
  );
  return {
    locked,
    lockedBytes,
    components: new Map(components),
    types: manifest.layers.map((one) => one.mediaType),
  };
}

function unpack(archive: Buffer, { data }: Cache): void {
  const tar = gunzipSync(archive);
  for (let offset = 0; offset < tar.length; ) {
    const header = new Header(tar, offset);
    if (!header.path) break;
    const size = header.size ?? 0;
    const content = tar.subarray(offset + 512, offset + 512 + size);
    if (header.type === 'File') data.set(digestOf(content), Buffer.from(content));
    offset += 512 + Math.ceil(size / 512) * 512;
  }
}

const features = ['local_service_chaining', 'middleware'];

function checkVersion(locked: Readonly<Record<string, unknown>>): void {
  assert.ok(locked.spin_lock_version === 0 || locked.spin_lock_version === 1);
  const understood = ['host_requirements', 'component_host_requirements'];
  for (const member of list(locked.must_understand)) assert.ok(understood.includes(String(member)));
  assert.ok(Array.isArray(locked.triggers) && Array.isArray(locked.components));
  for (const trigger of list(locked.triggers)) {
    assert.ok(typeof at(trigger, 'id') === 'string' && typeof at(trigger, 'trigger_type') === 'string');
    assert.ok(isRecord(at(trigger, 'trigger_config')));
  }
}

function loadComponent(component: unknown, cache: Cache): LoadedComponent {
  for (const key of Object.keys(Object(at(component, 'host_requirements'))))
    assert.ok(features.includes(key));
  assert.equal(at(component, 'source', 'content_type'), 'application/wasm');
  const digest = String(at(component, 'source', 'digest'));
  const wasm = cache.wasm.get(digest) ?? cache.data.get(digest);
  assert.ok(wasm, `the binary ${digest} was not pulled`);
  const files = new Map(list(at(component, 'files')).map((file) => [mountPath(file), loadFile(file, cache)]));
  return { wasm, files };
}

/** `is_safe_to_join`: plain segments only. */
function mountPath(file: unknown): string {
  const path = String(at(file, 'path'));
  for (const segment of path.split('/')) assert.ok(!['', '.', '..'].includes(segment), path);
  return path;
}

function loadFile(file: unknown, { data }: Cache): Buffer {
  const [inline, digest] = [at(file, 'inline'), String(at(file, 'digest'))];
  const content = typeof inline === 'string' ? decode(inline) : data.get(digest);
  assert.ok(content, `the file ${digest} was not pulled`);
  assert.equal(digestOf(content), digest);
  return content;
}

/** The engine rejects padding, and bits that belong to no byte. */
function decode(inline: string): Buffer {
  assert.match(inline, /^[A-Za-z0-9+/]*$/);
  const content = Buffer.from(inline, 'base64');
  assert.equal(content.toString('base64').replace(/=+$/, ''), inline);
  return content;
}

/** containerd-shim-spin, src/engine.rs, source.rs, constants.rs; in addition to `spinUp`. */
export async function spinKube(packed: PackedFixture): Promise<void> {
  const { manifest, bytes } = packed;
  const config: unknown = JSON.parse(String(await bytes(manifest.config)));
  assert.equal(manifest.mediaType, 'application/vnd.oci.image.manifest.v1+json');
  assert.equal(manifest.config.mediaType, 'application/vnd.oci.image.config.v1+json');
  assert.equal(at(config, 'architecture'), 'wasm');
  assert.equal(typeof at(config, 'os'), 'string');
  assert.deepEqual(at(config, 'rootfs', 'diff_ids'), []);
  const types = manifest.layers.map(({ mediaType }) => mediaType);
  for (const type of types) assert.ok([...wasmTypes, archiveType, dataType, lockedType].includes(type), type);
  assert.ok(types.filter((type) => type === 'application/wasm').length <= 1);
  assert.equal(types.filter((type) => type === lockedType).length, 1);
  const { locked, components } = await spinUp(packed);
  for (const trigger of list(locked.triggers)) {
    assert.ok(['http', 'redis', 'sqs', 'command', 'mqtt'].includes(String(at(trigger, 'trigger_type'))));
  }
  for (const component of list(locked.components)) assert.equal(at(component, 'dependencies'), undefined);
  for (const { wasm } of components.values()) assert.equal(wasm.subarray(0, 4).toString('latin1'), '\0asm');
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
