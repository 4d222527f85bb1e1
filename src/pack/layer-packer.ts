/** Tar layers: the archive of a list of entries, digested, compressed and staged, or found in the cache of layers. */

import { createDigester, type Digest, type Digester } from '../oci/digest.ts';
import { detach } from '../store/buffers.ts';
import type { PackableWorkspace } from './contents.ts';
import { type Archive, type LayerCache, type LayerSearch, leastCachedSize } from './layer-cache.ts';
import { createStaging, type Stage, type Staged } from './staging.ts';
import { tarChunks } from './tar.ts';
import { contentSize, digestOfList, type TarEntries, type TarEntry } from './tar-entry.ts';

type Compression = 'gzip' | 'none';

interface PackedLayer extends Staged {
  /** Digest of the uncompressed tar. */
  readonly diffId: Digest;
}

export interface LayerPackerOptions {
  readonly workspace: PackableWorkspace;
  /** Returns the temporary folder of the run; called when a layer is too large for memory. */
  readonly scratch: () => Promise<string>;
  /** Opens the cache of layers; called for the first layer that is large enough. */
  readonly layerCache?: () => Promise<LayerCache | undefined>;
}

/** Packs the layers of one run, which share the memory that they are staged in. */
export function createLayerPacker({
  workspace,
  scratch,
  layerCache,
}: LayerPackerOptions): (entries: TarEntries, compression: Compression) => Promise<PackedLayer> {
  const stage = createStaging(scratch);
  return async (entries, compression) =>
    compression === 'gzip' && layerCache
      ? await packCached(await listed(entries), { workspace, stage, open: layerCache })
      : await packNew(tarChunks(entries, workspace), stage, compression);
}

/** Node's module takes 1 ms to load, and not every layer is compressed. */
async function compressed(archive: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { gzip } = await import(/* webpackMode: "eager" */ './gzip.ts');
  return gzip(archive);
}

/** Digests, compresses and stages the archive in one pass. */
async function packNew(tar: AsyncIterable<Uint8Array>, stage: Stage, compression: Compression) {
  const digester = createDigester();
  const digested = withDigester(tar, digester);
  const staged = await stage(compression === 'gzip' ? await compressed(digested) : digested);
  const archive: Archive = { diffId: digester.digest(), size: digester.size };
  return { ...staged, archive, diffId: archive.diffId };
}

interface CachedPacking {
  readonly workspace: PackableWorkspace;
  readonly stage: Stage;
  open(): Promise<LayerCache | undefined>;
}

async function listed(entries: TarEntries): Promise<readonly TarEntry[]> {
  const list: TarEntry[] = [];
  for await (const entry of entries) list.push(entry);
  return list;
}

/**
 * Digests the archive first, and compresses it only where no earlier run has; the files are read twice then. Without anything of an
 * earlier run they are read once.
 */
async function packCached(entries: readonly TarEntry[], { workspace, stage, open }: CachedPacking) {
  const raw = entries.reduce((sum, entry) => sum + contentSize(entry), 0);
  const cache = raw < leastCachedSize ? undefined : await open();
  if (!cache) return await packNew(tarChunks(entries, workspace), stage, 'gzip');
  const list = digestOfList(entries);
  const found =
    (await cache.hasAny(raw)) && (await findCached(tarChunks(entries, workspace), await cache.search(list)));
  return found || (await cache.make(list, () => packNew(tarChunks(entries, workspace), stage, 'gzip')));
}

async function findCached(
  tar: AsyncIterable<Uint8Array>,
  search: LayerSearch,
): Promise<PackedLayer | undefined> {
  const digester = createDigester();
  try {
    for await (const chunk of tar) {
      digester.update(chunk);
      await search.update(chunk);
      detach(chunk);
    }
    const archive: Archive = { diffId: digester.digest(), size: digester.size };
    const found = await search.end(archive);
    return found && { ...found, diffId: archive.diffId };
  } finally {
    search.close();
  }
}

async function* withDigester(
  chunks: AsyncIterable<Uint8Array>,
  digester: Digester,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    digester.update(chunk);
    yield chunk;
  }
}
