/** Layers on their way into a folder: written under a path as they are, or unpacked there. */

import type { Readable } from 'node:stream';
import { inParallel } from '../async.ts';
import { CodedError } from '../errors.ts';
import { refuseArchive, refusedFile, refusedTitle } from '../folder/refusals.ts';
import { readPath } from '../folder/safe-path.ts';
import type { StagedFolder } from '../folder/staged-folder.ts';
import type { UnpackOptions } from '../folder/unpack.ts';
import type { FileContent } from '../folder/write-file.ts';
import { requireSpace } from '../layout/free-space.ts';
import { unpackDigestKey, unpackKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { parseDigest } from '../oci/digest.ts';
import { isExternal } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import { detach } from '../store/buffers.ts';
import type { Source } from '../store/store.ts';
import { printable } from '../text.ts';
import { originOf, type PulledArtifact, titleOf } from './artifact.ts';

export interface LayerFile {
  readonly layer: Descriptor;
  /** Path in the folder, which may be any text. */
  readonly path: string;
}

/** Writes layers as they are, several at a time. A layer that is listed twice with one title is one file. */
export async function writeLayers(
  folder: StagedFolder,
  { source, concurrency, reference }: PulledArtifact,
  files: readonly LayerFile[],
): Promise<void> {
  const placed = distinct(files).map(({ layer, path }) => {
    requireContent(layer);
    return { layer, names: namesOf(folder, path, layer) };
  });
  const bytes = placed.reduce((sum, { layer }) => sum + layer.size, 0);
  requireSpace(folder.path, bytes, reference);
  const parallel = files.every(({ layer }) => layer.size <= smallLayer) ? smallInParallel : concurrency;
  await inParallel(placed, parallel, async ({ layer, names }) => {
    const entry = { names, origin: originOf(layer) };
    const cached = source.readCached?.(layer);
    await folder.addFile(entry, cached ?? contentOf(source, layer), 0o644).catch((error: unknown) => {
      throw refusedFile(error);
    });
    // Else the garbage collector keeps it until 64 MiB have piled up. The bytes of a manifest stay in a cache.
    if (cached && !isManifestType(layer.mediaType)) detach(cached);
  });
}

/** A small layer is read at once: the streams of a download take longer than its content. A larger one may be saved without a stream. */
function contentOf(source: Source, layer: Descriptor): FileContent {
  const { readBlob, save } = source;
  if (isManifestType(layer.mediaType)) return openLayer(source, layer);
  if (layer.size <= smallLayer) return readBlob ? inOnePart(readBlob, layer) : openLayer(source, layer);
  if (!save) return openLayer(source, layer);
  return {
    digest: layer.digest,
    saveTo: (file) => save(layer, file),
    [Symbol.asyncIterator]: () => openLayer(source, layer)[Symbol.asyncIterator](),
  };
}

async function* inOnePart(
  read: (layer: Descriptor) => Promise<Uint8Array>,
  layer: Descriptor,
): AsyncGenerator<Uint8Array> {
  yield await read(layer);
}

function distinct(files: readonly LayerFile[]): readonly LayerFile[] {
  return [...new Map(files.map((file) => [`${file.layer.digest} ${file.path}`, file])).values()];
}

/** A stream that may fail before it is read; its reader gets the error then. */
export function openLayer(source: Source, layer: Descriptor): Readable {
  const stream = source.fetch(layer).on('error', () => {});
  // The bytes of a manifest stay in a cache, and are not the writer's.
  return isManifestType(layer.mediaType) ? stream.map((chunk: Uint8Array) => Uint8Array.from(chunk)) : stream;
}

/** Bytes of a layer that one response holds at once. */
const smallLayer = 64 * 1024;

/** Small layers under way; a registry reads fewer at a time. */
const smallInParallel = 64;

/** The names of a path that a layer states. Throws `invalid-archive` for one that leads out of the folder. */
export function namesOf(folder: StagedFolder, path: string, layer: Descriptor): readonly string[] {
  const refuse = (why: string) => refusedTitle(path, originOf(layer), why);
  const names = readPath(path, folder.tree.names, refuse);
  if (names.length > 0) return names;
  throw refuse('is not the path of a file');
}

/** `opa build` writes all paths with a slash at their beginning, which OPA ignores (opa v1/bundle/bundle.go, `Writer`). */
export const bundlePaths = { absolutePaths: true } as const;

/** Unpacks a layer. Throws `unsupported` for one that the registry does not hold. */
export async function unpackLayer(
  folder: StagedFolder,
  { source, note }: PulledArtifact,
  layer: Descriptor,
  options: Partial<UnpackOptions> = {},
): Promise<void> {
  requireContent(layer);
  const omitted: string[] = [];
  const { unpackInto } = await import('../folder/unpack.ts');
  await unpackInto(folder, openLayer(source, layer), {
    origin: originOf(layer),
    size: layer.size,
    into: [],
    symlinks: 'keep',
    onOmitted: (path) => omitted.push(path),
    ...options,
  });
  const [first] = omitted;
  const others = omitted.length > 1 ? ` and ${omitted.length - 1} more` : '';
  if (first !== undefined)
    note(`${originOf(layer)}: symlinks are left out, as its consumer does: ${printable(first)}${others}`);
}

/** True for a layer that `oras pull` unpacks, and for a folder as `regctl artifact put` pushes it. */
export function isTitledFolder({ annotations = {} }: Descriptor): boolean {
  return annotations[unpackKey] === 'true' || (titleOf({ annotations })?.endsWith('/') ?? false);
}

/**
 * Unpacks a layer with a title as ORAS does: its entries are below the title, and the digest of its tar archive is compared.
 * regctl writes entries without the title, which has a slash at its end.
 */
export async function unpackTitled(
  folder: StagedFolder,
  artifact: PulledArtifact,
  layer: Descriptor,
): Promise<void> {
  const { annotations = {} } = layer;
  const title = titleOf(layer) ?? '.';
  const refuse = (why: string) => refusedTitle(title, originOf(layer), why);
  const names = readPath(title, folder.tree.names, refuse);
  const uncompressed = parseDigest(annotations[unpackDigestKey] ?? '');
  const isFolderOfRegctl = annotations[unpackKey] !== 'true';
  if (annotations[unpackDigestKey] !== undefined && uncompressed === undefined)
    throw refuseArchive(originOf(layer))(`has an invalid digest in ${unpackDigestKey}`);
  await unpackLayer(folder, artifact, layer, {
    ...(isFolderOfRegctl ? { into: names } : { within: names }),
    ...(uncompressed && { uncompressed }),
  });
}

function requireContent(layer: Descriptor): void {
  if (!isExternal(layer)) return;
  throw new CodedError(
    'unsupported',
    `${originOf(layer)} is not in the registry, and its license forbids to copy it there`,
    { hint: 'Pull this image with the tool of its vendor.' },
  );
}
