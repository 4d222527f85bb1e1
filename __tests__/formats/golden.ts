/** Golden files: what publishing a fixture gives, in a readable form that does not depend on the version of zlib. */

import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../../src/host/host.ts';
import { type PublishOptions, readOptions } from '../../src/inputs/options.ts';
import { digestOf } from '../../src/oci/digest.ts';
import type { Report } from '../../src/release/report.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';
import type { StoresOptions } from '../../src/verbs/verb.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { silentHost } from '../support/silent-host.ts';
import { readLayer } from './run-format.ts';

/** `format/case` of every fixture. */
export function cases(): readonly string[] {
  const folders = (path: string) =>
    readdirSync(join(import.meta.dirname, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
  return folders('.').flatMap((format) => folders(format).map((name) => `${format}/${name}`));
}

export function expectedFile(name: string): string {
  return join(import.meta.dirname, name, 'expected.json');
}

/** Publishes a fixture as a run on the git tag v1.2.0 does, and decodes the result. */
export async function rendered(name: string): Promise<unknown> {
  const layout = await mkdtemp(join(tmpdir(), 'owp-golden-'));
  try {
    const report = await publishFixture(name, layout);
    const artifacts = [];
    for (const { name, format, digest, tags, origins } of report.artifacts) {
      artifacts.push({ name, format, tags, origins, manifest: await decodeManifest(layout, digest) });
    }
    return { notes: report.notes, artifacts };
  } finally {
    await rm(layout, { recursive: true });
  }
}

/** Publishes a fixture to an image layout. */
export async function publishFixture(name: string, layout: string): Promise<Report> {
  const host = hostOf(layout);
  const stores = (options: StoresOptions) => createStores(options, host);
  const { report, error } = await publish.run(await optionsOf(name, layout), { host, stores });
  if (error) throw error;
  return report;
}

async function optionsOf(name: string, layout: string): Promise<PublishOptions> {
  const folder = join(import.meta.dirname, name);
  const inputs = { formats: name.replace(/\/.*/, ''), ...(await ownInputs(folder)) };
  const given = { path: join(folder, 'workspace'), to: `oci:${layout}`, ...inputs };
  return readOptions('publish', new Map(Object.entries(given)));
}

function hostOf(layout: string): Host {
  return {
    ...silentHost,
    // The manifests of this project do not apply to its fixtures.
    openWorkspace: (options) => openFiles({ ...options, top: options.path }),
    readInputFile: (path) => readFile(path),
    trigger: { kind: 'tag', tag: 'v1.2.0' },
    facts: async () => ({
      source: { value: 'https://github.com/acme/shop', origin: 'git remote origin' },
      revision: { value: '0123456789abcdef0123456789abcdef01234567', origin: 'HEAD commit' },
      created: { value: '2025-01-02T03:04:05Z', origin: 'HEAD commit' },
    }),
    scratch: async () => layout,
  };
}

/** `inputs.json` beside the workspace, for formats that need certain inputs. */
async function ownInputs(folder: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(folder, 'inputs.json'), 'utf8').catch(() => '{}'));
}

interface Listed {
  readonly mediaType: string;
  readonly digest: string;
  readonly annotations?: unknown;
}

/** A manifest or index in which content replaces the digests. */
async function decodeManifest(layout: string, digest: string): Promise<unknown> {
  const body = JSON.parse(String(await blob(layout, digest)));
  return {
    ...body,
    ...(body.config && { config: await content(layout, body.config) }),
    ...(body.layers && { layers: await all(layout, body.layers) }),
    ...(body.manifests && { manifests: await all(layout, body.manifests) }),
  };
}

async function all(layout: string, listed: readonly Listed[]): Promise<readonly unknown[]> {
  const contents = [];
  for (const one of listed) contents.push(await content(layout, one));
  return contents;
}

async function content(layout: string, listed: Listed): Promise<unknown> {
  const bytes = await blob(layout, listed.digest);
  const { digest, size, ...rest } = listed as Listed & { readonly size?: number };
  if (/\.(?:manifest|index|list)\.v\d/.test(rest.mediaType))
    return { ...rest, document: await decodeManifest(layout, digest) };
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return { ...rest, ...archive(bytes) };
  if (bytes[0] === 0x7b) return { ...rest, digest, json: JSON.parse(String(bytes)) };
  return { ...rest, digest, size };
}

/** Entries and digest of the tar; the compressed bytes depend on the version of zlib. */
function archive(bytes: Uint8Array): object {
  const { entries, diffId } = readLayer(bytes);
  const lines = entries.map(({ path, mode, type, bytes: body }) => {
    return `${mode} ${type} ${path}${body.byteLength > 0 ? ` ${body.byteLength} ${digestOf(body).slice(0, 19)}` : ''}`;
  });
  return { diffId, entries: lines };
}

function blob(layout: string, digest: string): Promise<Buffer> {
  return readFile(join(layout, 'blobs', digest.replace(':', '/')));
}
