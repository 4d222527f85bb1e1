/** The cache of layers of one run: whether there is one, its loading for the first layer that is large enough, and what it may save. */

import type { Artifact } from '../formats/artifact.ts';
import type { Host, ServiceRequests } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { once } from '../memoize.ts';
import type { RunCache } from '../pack/layer-cache.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/**
 * `undefined` where no layers are kept; by default where a release must not depend on earlier runs. `planned` returns the bytes that the
 * plan may have to compress, and is called before anything is fetched.
 */
export function layerCacheOf(
  { cache, timeout }: PublishOptions,
  host: Host,
  requests: ServiceRequests,
  planned: () => Promise<number>,
): RunCache | undefined {
  const { cacheFolder: folder, keepsLayers, log } = host;
  if (folder === undefined || cache === 'false' || (cache === 'auto' && !keepsLayers)) return undefined;
  const create = once(async () => {
    const { createRunCache } = await import('../cache/run.ts');
    const scratch = () => host.scratch();
    const service = host.cacheService?.(requests);
    return createRunCache({ folder, timeout, info: log.info, scratch, planned, ...(service && { service }) });
  });
  let isOpen = false;
  return {
    async open() {
      isOpen = true;
      return await (await create()).open();
    },
    finish: async () => (isOpen ? await (await create()).finish() : undefined),
  };
}

/** Bytes of the files of a plan, none of which is read. Wasm is not among them: most of it is published as it is. */
export async function compressibleBytes(
  planned: readonly { readonly artifact: Pick<Artifact, 'files'> }[],
  workspace: Pick<Workspace, 'files' | 'stat'>,
): Promise<number> {
  const sizes = new Map<WorkspacePath, number>();
  for (const path of planned.flatMap(({ artifact }) => artifact.files)) {
    const entry = await workspace.stat(path);
    const files =
      entry?.type === 'directory' ? await workspace.files(path) : [{ path, size: entry?.size ?? 0 }];
    for (const file of files) if (!file.path.endsWith('.wasm')) sizes.set(file.path, file.size);
  }
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
