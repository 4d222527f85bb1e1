/** Workloads: folders of generated content, the same on every machine. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { commitAll } from '../__tests__/support/workspace.ts';

/** Incompressible bytes, derived from a name. */
export function generatedBytes(name: string, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  for (let offset = 0, block = 0; offset < size; offset += 64, block += 1) {
    createHash('sha512').update(`${name} ${block}`).digest().copy(bytes, offset);
  }
  return bytes;
}

const header = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

/** A core module of about `size` bytes, most of them in a custom section. */
export async function writeModule(path: string, size: number): Promise<void> {
  if (existsSync(path)) return;
  const name = Buffer.from('\u0004made');
  const file = await open(path, 'w');
  const payload = name.length + size;
  await file.write(Buffer.concat([header, Buffer.from([0]), leb(payload), name]));
  const piece = 1 << 20;
  for (let offset = 0; offset < size; offset += piece) {
    await file.write(generatedBytes(`${path.split('/').at(-1)} ${offset}`, Math.min(piece, size - offset)));
  }
  await file.close();
}

function leb(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; ) {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low + 128 : low);
    if (rest === 0) return Buffer.from(bytes);
  }
}

/** Writes `count` modules of `size` bytes into one folder and returns their paths. */
export async function writeModules(folder: string, count: number, size: number): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const paths = Array.from({ length: count }, (_, index) =>
    join(folder, `m${String(index).padStart(3, '0')}.wasm`),
  );
  for (const path of paths) await writeModule(path, size);
  return paths;
}

export interface Tree {
  /** Besides three Wasm files. */
  readonly files: number;
  /** Every so many files is JSON; 0 for none. */
  readonly jsonEvery: number;
}

/** Writes small files in folders of 50 and three Wasm files, all of which git tracks. */
export async function writeTree(folder: string, { files, jsonEvery }: Tree): Promise<void> {
  if (existsSync(join(folder, 'done'))) return;
  await mkdir(folder, { recursive: true });
  for (let index = 0; index < files; index += 1) {
    const directory = join(folder, `pkg${Math.floor(index / 1000)}`, `dir${Math.floor(index / 50) % 20}`);
    if (index % 50 === 0) mkdirSync(directory, { recursive: true });
    const isJson = jsonEvery > 0 && index % jsonEvery === 0;
    writeFileSync(join(directory, `file${index}.${isJson ? 'json' : 'ts'}`), isJson ? '{"a":1}' : '// x\n');
  }
  for (const name of ['a', 'b', 'c']) await writeModule(join(folder, `${name}.wasm`), 1000);
  await commitAll(folder);
  await writeFile(join(folder, 'done'), '');
}

/** Writes an image layout with one manifest of `count` layers of `size` bytes, tagged `bench`, which every client can push. */
export async function writeLayout(folder: string, count: number, size: number): Promise<void> {
  if (existsSync(join(folder, 'index.json'))) return;
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const put = async (mediaType: string, bytes: Uint8Array) => {
    const hex = createHash('sha256').update(bytes).digest('hex');
    await writeFile(join(folder, 'blobs', 'sha256', hex), bytes);
    return { mediaType, digest: `sha256:${hex}`, size: bytes.byteLength };
  };
  const layers = [];
  for (let index = 0; index < count; index += 1) {
    layers.push(
      await put('application/vnd.oci.image.layer.v1.tar', generatedBytes(`layer ${size} ${index}`, size)),
    );
  }
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const rootfs = { type: 'layers', diff_ids: layers.map(({ digest }) => digest) };
  const config = await put(
    'application/vnd.oci.image.config.v1+json',
    json({ architecture: 'amd64', os: 'linux', rootfs }),
  );
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = await put(mediaType, json({ schemaVersion: 2, mediaType, config, layers }));
  const annotations = { 'org.opencontainers.image.ref.name': 'bench' };
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(
    join(folder, 'index.json'),
    json({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  );
}
