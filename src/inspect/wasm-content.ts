/** The Wasm file of an artifact: which layer it is, or in which it lies, and its content. */

import { CodedError } from '../errors.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest, requireManifestSize } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Source } from '../store/store.ts';
import { readVerified, verified, verifiedChunks } from '../store/verify.ts';
import { printable } from '../text.ts';
import { readOutline } from '../wasm/outline.ts';
import type { ByteSource } from '../wasm/source.ts';

/** Types of a layer that is a Wasm file (CNCF's Wasm OCI artifact, Spin, Kubewarden, wasm-to-oci, Istio). */
const wasmTypes: ReadonlySet<string> = new Set([
  'application/wasm',
  'application/vnd.wasm.content.layer.v1+wasm',
  'application/vnd.module.wasm.content.layer.v1+wasm',
]);

/** Layers of images that are tar archives; Docker's are gzip. */
const imageLayerTypes: ReadonlySet<string> = new Set([
  'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.oci.image.layer.v1.tar+gzip',
  'application/vnd.oci.image.layer.v1.tar+zstd',
  'application/vnd.docker.image.rootfs.diff.tar.gzip',
]);

/** Bytes of a Wasm file at most. */
const sizeLimit = 256 * 1024 * 1024;

export interface WasmContent {
  readonly descriptor: Descriptor;
  readonly content: ByteSource;
}

/** Throws `unsupported` for an artifact without a Wasm file, and for one with several. */
export async function readWasmContent(
  root: Descriptor,
  source: Source,
  reference: string,
): Promise<WasmContent> {
  const found = await wasmLayers(root, source, reference);
  const manifest = found.length === 0 ? await readManifest(root, source) : undefined;
  const inImage = manifest && (await readFromImage(manifest, source, reference));
  return inImage ?? (await readLayer(only(found, reference), source));
}

/** The Wasm file of one manifest; `undefined` where that is not one file. Throws `invalid-archive` for a damaged image. */
export async function readWasmOf(
  manifest: Manifest,
  source: Source,
  reference: string,
): Promise<WasmContent | undefined> {
  const [first, ...others] = manifest.layers.filter(isWasm);
  if (first) return others.length === 0 ? await readLayer(first, source) : undefined;
  return await readFromImage(manifest, source, reference);
}

/** The layer in which the Wasm file lies, as far as the manifest tells: content of the same digest is the same file. */
export function wasmLayerOf({ layers }: Manifest): Descriptor | undefined {
  return layers.find(isWasm) ?? layers.findLast(isImageLayer);
}

/** Of a file of this run, which has been digested already, only what is needed is read. */
async function readLayer(descriptor: Descriptor, source: Source): Promise<WasmContent> {
  const { size } = descriptor;
  const { readFile } = source;
  if (readFile && (await readFile(descriptor, 0, 0))) {
    const read: ByteSource['read'] = async (offset, length) =>
      (await readFile(descriptor, offset, length)) ?? new Uint8Array();
    return { descriptor, content: { size, read } };
  }
  const chunks = verifiedChunks(source.fetch(descriptor), descriptor, sizeLimit);
  return { descriptor, content: await readOutline(chunks, size) };
}

/** The only Wasm file in the last layer, which is the one that proxies and runtimes take (solo-io/wasm, `spec/spec-compat.md`). */
async function readFromImage(
  { layers }: Manifest,
  source: Source,
  reference: string,
): Promise<WasmContent | undefined> {
  const descriptor = layers.findLast(isImageLayer);
  if (!descriptor) return undefined;
  const [{ decompress }, { readTar }] = await Promise.all([
    import('../folder/decompress.ts'),
    import('../folder/tar-reader.ts'),
  ]);
  const refuse = (what: string, cause?: unknown) => damagedLayer(reference, what, cause);
  const stream = verified(source.fetch(descriptor), descriptor);
  const archive = decompress(stream, { size: descriptor.size, limit: sizeLimit, refuse });
  const found: (ByteSource | undefined)[] = [];
  try {
    for await (const { kind, path, size, content } of readTar(archive, refuse))
      if (kind === 'file' && path.endsWith('.wasm'))
        found.push(found.length === 0 ? await readOutline(content.chunks(), size) : undefined);
    // The digest is compared at the end of the layer, which comes after that of the archive.
    for await (const _ of archive);
  } finally {
    await archive.return(undefined);
    stream.destroy();
  }
  const [content, ...others] = found;
  return content && others.length === 0 ? { descriptor, content } : undefined;
}

function isImageLayer({ mediaType }: Descriptor): boolean {
  return imageLayerTypes.has(mediaType);
}

function damagedLayer(reference: string, what: string, cause: unknown): CodedError {
  return new CodedError('invalid-archive', `the last layer of ${printable(reference)} ${what}`, {
    hint: 'Publish it again.',
    cause,
  });
}

/** Indexes deeper than this are not looked into, and manifests that are read at most. */
const depthLimit = 4;
const manifestLimit = 1000;

/** Those of the manifest, or of all that an index lists, each once. Throws `unsupported` for an index that lists too many. */
async function wasmLayers(
  root: Descriptor,
  source: Source,
  reference: string,
): Promise<readonly Descriptor[]> {
  const found = new Map<string, Descriptor>();
  const seen = new Set([root.digest]);
  let level: readonly Descriptor[] = [root];
  for (let depth = 0; depth <= depthLimit && level.length > 0; depth += 1) {
    const below: Descriptor[] = [];
    for (const descriptor of level) {
      const { layers, manifests } = await readManifest(descriptor, source);
      for (const layer of layers.filter(isWasm)) found.set(layer.digest, layer);
      for (const child of manifests) {
        if (!isManifestType(child.mediaType) || seen.has(child.digest)) continue;
        seen.add(child.digest);
        below.push(child);
      }
      if (seen.size > manifestLimit) throw tooMany(reference);
    }
    level = below;
  }
  return [...found.values()];
}

function tooMany(reference: string): CodedError {
  const message = `${printable(reference)} lists more than ${manifestLimit} manifests`;
  return new CodedError('unsupported', message, {
    hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
  });
}

async function readManifest(descriptor: Descriptor, source: Source): Promise<Manifest> {
  requireManifestSize(descriptor.size, `the manifest ${descriptor.digest}`);
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

function isWasm({ mediaType, annotations }: Descriptor): boolean {
  return wasmTypes.has(mediaType) || (annotations?.[titleKey]?.endsWith('.wasm') ?? false);
}

function only(layers: readonly Descriptor[], reference: string): Descriptor {
  const [first, ...others] = layers;
  const at = printable(reference);
  if (first === undefined)
    throw new CodedError('unsupported', `${at} has no layer that is a Wasm file`, {
      hint: `See what it has: oci-wasm-publish inspect ${at}`,
    });
  if (others.length === 0) return first;
  const names = layers.map(({ annotations, digest }) => printable(annotations?.[titleKey] ?? digest));
  throw new CodedError(
    'unsupported',
    `${at} has ${layers.length} Wasm files: ${names.slice(0, 10).join(', ')}`,
    {
      hint: 'Name the reference of one of them, or pull the files and compare those.',
    },
  );
}
