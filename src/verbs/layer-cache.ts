/** The cache of layers of one run: whether there is one, and its loading for the first layer that is large enough. */

import type { Host, ServiceRequests } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { once } from '../memoize.ts';
import type { RunCache } from '../pack/layer-cache.ts';

/** `undefined` where no layers are kept; by default where a release must not depend on earlier runs. */
export function layerCacheOf(
  { cache, timeout }: PublishOptions,
  host: Host,
  requests: ServiceRequests,
): RunCache | undefined {
  const { cacheFolder: folder, keepsLayers, log } = host;
  if (folder === undefined || cache === 'false' || (cache === 'auto' && !keepsLayers)) return undefined;
  const create = once(async () => {
    const { createRunCache } = await import('../cache/run.ts');
    const scratch = () => host.scratch();
    const service = host.cacheService?.(requests);
    return createRunCache({ folder, timeout, info: log.info, scratch, ...(service && { service }) });
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
