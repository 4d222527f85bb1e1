/** What the cache of layers has done, in one line. */

import type { CacheReport } from '../pack/layer-cache.ts';
import { readableSize } from '../text.ts';

/** `Layer cache – 20 restored (246.1 MiB, 1.2 s), 19 reused (475.0 MiB), 1 compressed (25.0 MiB), 9.8 s saved`. */
export function cacheLines(cache: CacheReport | undefined): readonly string[] {
  if (!cache) return [];
  const { restored, restoredBytes, restoreSeconds, reused, reusedBytes, made, madeBytes } = cache;
  const { savedSeconds, saveSeconds } = cache;
  const parts = [
    restored > 0
      ? `${restored} restored (${readableSize(restoredBytes)}, ${restoreSeconds.toFixed(1)} s)`
      : '',
    `${reused} reused (${readableSize(reusedBytes)})`,
    `${made} compressed (${readableSize(madeBytes)})`,
    reused > 0 ? `${Math.abs(savedSeconds).toFixed(1)} s ${savedSeconds < 0 ? 'lost' : 'saved'}` : '',
    saveSeconds > 0 ? `${saveSeconds.toFixed(1)} s for saving` : '',
  ];
  return [`Layer cache – ${parts.filter(Boolean).join(', ')}`];
}
