/** Links to the engines of downloads: one in this thread, and one in a thread of its own. */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { createEngine } from './download-engine.ts';
import type { DownloadReport, ThreadData } from './download-messages.ts';
import type { EngineLink } from './downloads.ts';
import type { DirectOptions } from './http/direct-options.ts';
import type { DownloadConnections } from './http/download-connections.ts';

/** Starts a thread; `undefined` where only one can run at a time. */
export type StartThread = (connections: DirectOptions) => Worker | undefined;

export const startThread: StartThread = (connections) => {
  if (availableParallelism() < 2) return undefined;
  const data: ThreadData = { connections };
  return new Worker(threadFile(), {
    workerData: data,
    execArgv: [],
    // With the environment of the process, which may name certificates that Node is to trust, as in NODE_EXTRA_CA_CERTS.
    // It opens no files.
    trackUnmanagedFds: false,
  });
};

/** Beside this file: as a source, or as the build has bundled it. */
function threadFile(): URL {
  const here = import.meta.url;
  return new URL(`download-thread${here.slice(here.lastIndexOf('.'))}`, here);
}

export function threadLink(worker: Worker): EngineLink {
  worker.unref();
  // An error ends the thread.
  worker.on('error', () => {});
  return {
    post: (task) => worker.postMessage(task),
    connect(onReport, onEnd) {
      worker.on('message', onReport);
      worker.once('exit', onEnd);
    },
    keepAlive: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
  };
}

export function localLink(connections: DownloadConnections): EngineLink {
  let onReport: ((report: DownloadReport) => void) | undefined;
  const run = createEngine(connections, (report) => onReport?.(report));
  return {
    post: run,
    connect(callback) {
      onReport = callback;
    },
    keepAlive: () => {},
  };
}
