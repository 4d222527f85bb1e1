/** The thread that helps a walk: it walks the folders that it is given, with everything below. */

import { workerData } from 'node:worker_threads';
import { compileExcludes } from './excludes.ts';
import { createFolderWalk, type Folder, walkAll } from './walk-folder.ts';
import type { ThreadData, ThreadResult, ThreadTask } from './walk-helper.ts';
import { createFolder, type WalkedFolder } from './walked-folder.ts';

const { port }: ThreadData = workerData;
port.on('message', (task: ThreadTask) => send(resultOf(task)));
send({ found: [], matched: [] });

function send(result: ThreadResult): void {
  port.postMessage(result);
}

function resultOf({ root, exclude, skip, test, folders }: ThreadTask): ThreadResult {
  const excludes = compileExcludes(exclude);
  const walkFolder = createFolderWalk({ root, excludes, skip, ...(test && { test }) });
  const walkWhole = (folder: Folder): WalkedFolder => {
    const found = createFolder(folder.path);
    walkAll([{ folder, found }], walkFolder);
    return found;
  };
  const found = folders.map(walkWhole);
  const unmatched = excludes.unmatched();
  return { found, matched: exclude.filter((glob) => !unmatched.includes(glob)) };
}
