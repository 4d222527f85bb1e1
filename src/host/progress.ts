/** Progress as text, and how often it is shown. */

import { printable, readableSize } from '../text.ts';
import type { Progress } from './host.ts';

/** `pushing app.wasm: 43 % (12.3 MiB of 28.6 MiB)`. */
export function progressLine(state: Progress): string {
  const done = `${readableSize(state.done)} of ${readableSize(state.total)}`;
  return `${printable(state.label, 120)}: ${percent(state)} % (${done})`;
}

/** `[#####-----] 50 % 12.3 MiB of 24.6 MiB label`, cut at `columns`. */
export function progressBar(state: Progress, columns: number): string {
  const filled = Math.floor(percent(state) / 5);
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
  const text = `${bar} ${percent(state)} % ${readableSize(state.done)} of ${readableSize(state.total)} ${printable(state.label)}`;
  return text.slice(0, Math.max(20, columns - 1));
}

function percent({ done, total }: Progress): number {
  return total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
}

/** Returns true at most once per interval of milliseconds; for the first time after a whole interval, unless `eager`. */
export function createThrottle(interval: number, eager = false): () => boolean {
  let last = eager ? -Infinity : process.uptime() * 1000;
  return () => {
    const now = process.uptime() * 1000;
    if (now - last < interval) return false;
    last = now;
    return true;
  };
}
