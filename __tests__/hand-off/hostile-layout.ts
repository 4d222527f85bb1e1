/** Hand-offs to be refused: a valid one for pull request 42, of which one thing after the other is changed. */

import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { headSha } from './runs.ts';

export interface Described {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly [member: string]: unknown;
}

type Json = Readonly<Record<string, unknown>>;

export const manifestType = 'application/vnd.oci.image.manifest.v1+json';
export const indexType = 'application/vnd.oci.image.index.v1+json';
export const configType = 'application/vnd.wasm.config.v0+json';
export const refName = 'org.opencontainers.image.ref.name';
export const source = 'https://github.com/acme/widgets';

/** Writes a hand-off into one folder. */
export interface Writer {
  readonly folder: string;
  file(name: string, content: string | Uint8Array): Promise<void>;
  /** Writes a blob under its digest and describes it. */
  blob(mediaType: string, content: string | Uint8Array): Promise<Described>;
  json(mediaType: string, value: unknown): Promise<Described>;
  /** A manifest with a config and a layer, of which `change` replaces members. */
  manifest(change?: Json): Promise<Described>;
  /** Writes `index.json` with these entries. */
  index(entries: readonly Json[]): Promise<void>;
  /** `cart-pr-42` for a manifest. */
  entry(manifest: Described, change?: Json): Json;
  /** A whole hand-off, of which `manifest` and `entry` replace members. */
  valid(manifest?: Json, entry?: Json): Promise<void>;
}

export function writerOf(folder: string): Writer {
  const file: Writer['file'] = async (name, content) => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  };
  const blob: Writer['blob'] = async (mediaType, content) => {
    const hex = createHash('sha256').update(content).digest('hex');
    await file(`blobs/sha256/${hex}`, content);
    return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(content) };
  };
  const json: Writer['json'] = (mediaType, value) => blob(mediaType, JSON.stringify(value));
  const manifest: Writer['manifest'] = async (change = {}) => {
    const config = await json(configType, { architecture: 'wasm', os: 'wasip2' });
    const layer = await blob('application/wasm', Buffer.from('0061736d0d000100', 'hex'));
    const annotations = {
      'org.opencontainers.image.revision': headSha,
      'org.opencontainers.image.source': source,
    };
    const members = { schemaVersion: 2, mediaType: manifestType, config, layers: [layer], annotations };
    return await json(manifestType, { ...members, ...change });
  };
  const entry: Writer['entry'] = (described, change = {}) => ({
    ...described,
    annotations: { [refName]: 'cart-pr-42' },
    ...change,
  });
  const index: Writer['index'] = async (entries) => {
    await file('oci-layout', '{"imageLayoutVersion":"1.0.0"}');
    await file('index.json', JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: entries }));
  };
  return {
    folder,
    file,
    blob,
    json,
    manifest,
    index,
    entry,
    valid: async (changedManifest, changedEntry) =>
      await index([entry(await manifest(changedManifest), changedEntry)]),
  };
}
