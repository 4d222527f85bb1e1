/** The helper of a walk: a thread that walks some of the folders, as the walk itself does. */

import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Folder, FolderTask, WalkOptions } from './walk-folder.ts';
import type { WalkedFolder } from './walked-folder.ts';
import type { ContentTest, WorkspacePath } from './workspace.ts';

/** A thread that is being started. */
export interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** Resolves when the thread has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

export interface Helper {
  /** Takes some of the folders when the thread has nothing to do. */
  share(pending: FolderTask[]): void;
  /** Waits for the thread, and returns the folders that it has failed to walk. */
  finish(): Promise<readonly FolderTask[]>;
}

/** What the thread is given at its start: a port that takes a result whenever there is something new, the first when it is ready. */
export interface ThreadData {
  readonly port: MessagePort;
}

/** Folders to walk with everything below, and how; `exclude` as it was written. */
export interface ThreadTask {
  readonly root: string;
  readonly exclude: readonly string[];
  readonly skip: ReadonlySet<WorkspacePath>;
  readonly test: ContentTest | undefined;
  readonly folders: readonly Folder[];
}

export interface ThreadResult {
  /** In the order in which the folders were given. */
  readonly found: readonly WalkedFolder[];
  /** Globs of `exclude` that have matched. */
  readonly matched: readonly string[];
}

/** Starts a thread; `undefined` where only one can run at a time. */
export function startThread(): Thread | undefined {
  if (availableParallelism() < 2) return undefined;
  const { port1: port, port2 } = new MessageChannel();
  const data: ThreadData = { port: port2 };
  const worker = new Worker(threadFile(), {
    workerData: data,
    transferList: [port2],
    execArgv: [],
    // The walk closes what it opens.
    trackUnmanagedFds: false,
  });
  // Then the walk goes on without it.
  worker.on('error', () => {});
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.unref();
  port.unref();
  return { worker, port, ended };
}

/** Beside this file: as a source, or as the build has bundled it. */
function threadFile(): URL {
  const here = import.meta.url;
  return new URL(`walk-thread${here.slice(here.lastIndexOf('.'))}`, here);
}

/** The helper of one walk, which ends the thread. */
export function createHelper(thread: Thread, { root, excludes, skip, test }: WalkOptions): Helper {
  const { worker, port } = thread;
  let isReady = false;
  let given: readonly FolderTask[] = [];
  const take = ({ found, matched }: ThreadResult) => {
    isReady = true;
    for (const [index, task] of given.entries()) Object.assign(task.found, found[index]);
    excludes.markMatched(matched);
    given = [];
  };
  const give = (tasks: readonly FolderTask[]) => {
    given = tasks;
    const folders = tasks.map(({ folder }) => folder);
    const task: ThreadTask = { root, exclude: excludes.globs, skip, test, folders };
    port.postMessage(task);
  };
  return {
    share(pending) {
      const received = receiveMessageOnPort(port);
      if (received) take(received.message);
      if (!isReady || given.length > 0 || pending.length < 2) return;
      // The first have the most below them. A part leaves enough for later, when the thread has finished.
      give(pending.splice(0, Math.ceil(pending.length / 4)));
    },
    async finish() {
      const result = given.length > 0 ? await nextResult(thread) : undefined;
      if (result) take(result);
      port.close();
      worker.terminate();
      return given;
    },
  };
}

/** `undefined` when the thread has ended. */
async function nextResult({ worker, port, ended }: Thread): Promise<ThreadResult | undefined> {
  const result = new Promise<ThreadResult>((resolve) => port.once('message', resolve));
  port.ref();
  worker.ref();
  return await Promise.race([result, ended.then(() => undefined)]);
}
