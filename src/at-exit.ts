/** What is called when the process ends, also when a signal ends it. */

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

const waiting = new Set<() => void>();
let isListening = false;

/** Calls `clean` at the end of the process, which ends whatever it throws. Returns what cancels it. */
export function callAtExit(clean: () => void): () => void {
  listen();
  waiting.add(clean);
  return () => void waiting.delete(clean);
}

/** Once, since Node warns of many listeners. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  process.once('exit', cleanAll);
  for (const signal of signals) {
    const end = () => {
      cleanAll();
      // Other listeners decide themselves whether the process continues.
      if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
    };
    process.once(signal, end);
  }
}

function cleanAll(): void {
  const all = [...waiting];
  waiting.clear();
  for (const clean of all) {
    try {
      clean();
    } catch {
      // What one cannot remove must not keep the others.
    }
  }
}
