/** The thread that helps with downloads: an engine with connections of its own, which is told what to do by messages. */

import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from './download-engine.ts';
import type { ThreadData } from './download-messages.ts';
import { openDownloadConnections } from './http/download-connections.ts';

const { connections }: ThreadData = workerData;
// Messages wait until they are listened for.
openDownloadConnections(connections).then((opened) =>
  parentPort?.on(
    'message',
    createEngine(opened, (report) => parentPort?.postMessage(report)),
  ),
);
