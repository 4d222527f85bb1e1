/** A thread that receives whatever is saved in a file, however small it is. */

import type { Worker } from 'node:worker_threads';
import { startThread } from '../../src/registry/download-links.ts';
import type { ThreadUse } from '../../src/registry/saving.ts';

const started = new Map<ThreadUse, Worker[]>();

/** `onStart` is given each thread, which `endThreads` ends. */
export function withThread(onStart: (worker: Worker) => void = () => {}): ThreadUse {
  const workers: Worker[] = [];
  const use: ThreadUse = {
    blobs: 1,
    bytes: 0,
    headStart: 0,
    start(connections) {
      const worker = startThread(connections);
      if (!worker) return undefined;
      workers.push(worker);
      onStart(worker);
      return worker;
    },
  };
  started.set(use, workers);
  return use;
}

/** Ends the threads of one use, or of all. */
export async function endThreads(use?: ThreadUse): Promise<void> {
  const workers = [...started].flatMap(([one, list]) => (use === undefined || use === one ? list : []));
  await Promise.all(workers.map((worker) => worker.terminate()));
}
