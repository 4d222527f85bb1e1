/** How long this process has run, to measure times with. */

/** Milliseconds, as `performance.now()` has them, which takes 1 ms to load. */
export function uptime(): number {
  return process.uptime() * 1000;
}
