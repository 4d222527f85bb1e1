/**
 * `spin up -f <reference>` on disk, after its sources: what Spin's loader makes of a manifest, with its cache and its working folder. For all
 * applications of the tests it returns what `OciLoader` of Spin 4.0.2 returns, which only does not know `trigger_dependencies` yet.
 */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from '../../src/oci/manifest.ts';
import { runClient } from '../interop/publish.ts';

const lockedType = 'application/vnd.fermyon.spin.application.v1+config';
const archiveType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
const wasmTypes = ['application/vnd.wasm.content.layer.v1+wasm', 'application/wasm'];

type Json = Readonly<Record<string, unknown>>;
type Bytes = (descriptor: { readonly digest: string }) => Promise<Uint8Array>;

interface Cache {
  readonly wasm: string;
  readonly data: string;
}

/** Returns the locked application as `LockedApp` serializes it. */
export async function loadApp(
  manifest: Manifest,
  bytes: Bytes,
  reference: string,
  folder: string,
): Promise<Json> {
  const cache = { wasm: join(folder, 'wasm'), data: join(folder, 'data') };
  const workingFolder = join(folder, 'work');
  for (const path of [cache.wasm, cache.data, workingFolder]) mkdirSync(path, { recursive: true });
  const app = JSON.parse(
    new TextDecoder('utf-8', { fatal: true }).decode(await pull(manifest, bytes, cache)),
  );
  assert.ok('spin_lock_version' in app);
  return {
    ...app,
    metadata: { ...app.metadata, origin: `vnd.fermyon.origin-oci:${reference}` },
    components: app.components.map((component: Json) => resolve(component, cache, workingFolder)),
  };
}

/** `Client::pull` (crates/oci/src/client.rs); returns the bytes of the lock file. */
async function pull({ config, layers }: Manifest, bytes: Bytes, cache: Cache): Promise<Uint8Array> {
  assert.ok(config);
  let locked = await bytes(config);
  for (const layer of layers) {
    const known = [cache.wasm, cache.data].some((path) => existsSync(join(path, layer.digest)));
    if (known) continue;
    const content = await bytes(layer);
    if (layer.mediaType === lockedType) locked = content;
    else if (wasmTypes.includes(layer.mediaType)) writeFileSync(join(cache.wasm, layer.digest), content);
    else writeFileSync(join(cache.data, layer.digest), content);
    if (layer.mediaType === archiveType) await unpackArchive(layer.digest, cache);
  }
  return locked;
}

/** `unpack_archive_layer`. */
async function unpackArchive(digest: string, { data }: Cache): Promise<void> {
  const staging = mkdtempSync(join(data, '..', 'staging-'));
  const { code, stderr } = await runClient('tar', ['xzf', join(data, digest), '-C', staging], staging);
  assert.equal(code, 0, stderr);
  for (const path of globSync('**/*', { cwd: staging })) {
    if (!statSync(join(staging, path)).isFile()) continue;
    const content = readFileSync(join(staging, path));
    writeFileSync(join(data, `sha256:${createHash('sha256').update(content).digest('hex')}`), content);
  }
}

/** `resolve_component_content_refs` (crates/oci/src/loader.rs). */
function resolve(component: Json, cache: Cache, workingFolder: string): Json {
  const {
    source,
    dependencies = {},
    files = [],
    ...rest
  } = component as {
    readonly id: string;
    readonly source: Json;
    readonly dependencies?: Readonly<Record<string, { readonly source: Json }>>;
    readonly files?: readonly Json[];
  };
  const others = Object.entries(dependencies).map(([name, dependency]) => [
    name,
    { ...dependency, source: resolveWasm(dependency.source, cache) },
  ]);
  const mount = join(workingFolder, 'assets', rest.id);
  for (const file of files) mountFile(file, mount, cache);
  return {
    ...rest,
    source: resolveWasm(source, cache),
    ...(others.length > 0 && { dependencies: Object.fromEntries(others) }),
    ...(files.length > 0 && { files: [{ ...contentRef(mount), path: '/' }] }),
  };
}

function resolveWasm(source: Json, { wasm, data }: Cache): Json {
  assert.equal(typeof source.digest, 'string', 'content missing expected digest');
  const found = [wasm, data]
    .map((path) => join(path, String(source.digest)))
    .find((path) => existsSync(path));
  assert.ok(found, `cannot find wasm file for digest ${source.digest}`);
  return { content_type: source.content_type, ...contentRef(found) };
}

function mountFile(file: Json, mount: string, { data }: Cache): void {
  const path = String(file.path);
  // `is_safe_to_join`
  assert.ok(path.split('/').every((segment) => !['', '.', '..'].includes(segment)));
  mkdirSync(dirname(join(mount, path)), { recursive: true });
  if (typeof file.inline === 'string') {
    assert.match(file.inline, /^[A-Za-z0-9+/]*$/);
    writeFileSync(join(mount, path), Buffer.from(file.inline, 'base64'));
    return;
  }
  assert.equal(typeof file.digest, 'string', 'content missing expected digest');
  cpSync(join(data, String(file.digest)), join(mount, path));
}

function contentRef(path: string): Json {
  return { source: pathToFileURL(realpathSync(path)).href };
}
