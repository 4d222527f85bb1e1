/** The end of the process: what is removed then, also where a signal ends it. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const pending = new Set<() => void>();
let isListening = false;

/**
 * Calls back once when the process ends, unless the returned function has been called before. To be called before there is anything to
 * remove, since a signal may come at any moment. The callback cannot wait, and what it throws is ignored.
 */
export function callAtExit(clean: () => void): () => void {
  listen();
  pending.add(clean);
  return () => void pending.delete(clean);
}

/** The last one first, which may lie in what an earlier one removes. */
function cleanAll(): void {
  for (const clean of [...pending].reverse()) {
    try {
      clean();
    } catch {
      // The process ends in any case.
    }
  }
  pending.clear();
}

/** Once for all, since Node warns of many listeners. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  process.once('exit', cleanAll);
  for (const signal of signals) {
    process.once(signal, () => {
      cleanAll();
      // Other listeners decide themselves whether the process continues.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    });
  }
}
