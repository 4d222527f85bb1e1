/** The walk: every file below a folder that could be published, and what was left out and why. */

import type { NameTest } from '../file-names.ts';
import { baseName } from '../paths.ts';
import { uptime } from '../uptime.ts';
import { isInTarget, isTestFolder } from './left-out.ts';
import {
  createFolderWalk,
  type Folder,
  type FolderTask,
  type WalkFolder,
  type WalkOptions,
  walkAll,
} from './walk-folder.ts';
import type { Helper, Thread } from './walk-helper.ts';
import { acceptedIn, createFolder, omissionsIn, pathsIn } from './walked-folder.ts';
import type { LeftOut, WorkspacePath } from './workspace.ts';

export interface WalkSettings extends WalkOptions {
  /** A thread that helps from the beginning, as far as it can. */
  readonly thread?: Promise<Thread | undefined>;
  /** Milliseconds after which a thread is started that helps. Default: 10. */
  readonly patience?: number;
}

/** In the order of UTF-16 code units. */
export interface Walked {
  /** All files, or those with a name that matches. */
  paths(matches?: NameTest): readonly WorkspacePath[];
  /** The files that the test applies to and has not rejected. */
  accepted(): readonly WorkspacePath[];
  readonly omissions: readonly LeftOut[];
}

/**
 * Walks with blocking calls: handing thousands of folders to another thread, one by one, takes longer than reading them. In a large
 * workspace, another thread walks some of the folders, each with all that is below it. The names of `start` and of the folders
 * above it leave nothing out.
 */
export async function walk(settings: WalkSettings, start: WorkspacePath = '.'): Promise<Walked> {
  const found = createFolder(start);
  const pending: FolderTask[] = [{ folder: startFolder(start), found }];
  const walkFolder = createFolderWalk(settings);
  const helper = (await helperFrom(settings)) ?? (await walkAlone(pending, walkFolder, settings));
  for (let task = pending.pop(); task; task = pending.pop()) {
    for (const next of walkFolder(task)) pending.push(next);
    helper?.share(pending);
  }
  if (helper) walkAll([...(await helper.finish())], walkFolder);
  const omissions = omissionsIn(found);
  return { paths: (matches) => pathsIn(found, matches), accepted: () => acceptedIn(found), omissions };
}

async function helperFrom({ thread, ...options }: WalkSettings): Promise<Helper | undefined> {
  const started = await thread;
  return started && (await import('./walk-helper.ts')).createHelper(started, options);
}

/** Returns when the walk is done, and when it takes long: then with a helper, if there can be one. */
async function walkAlone(
  pending: FolderTask[],
  walkFolder: WalkFolder,
  settings: WalkSettings,
): Promise<Helper | undefined> {
  const end = uptime() + (settings.patience ?? 10);
  for (let task = pending.pop(); task; task = pending.pop()) {
    for (const next of walkFolder(task)) pending.push(next);
    if (pending.length < 2 || uptime() < end) continue;
    return await helperFrom({ ...settings, thread: startThread() });
  }
  return undefined;
}

/** To be called early for a large workspace, since a thread needs some 30 ms to start. */
export async function startThread(): Promise<Thread | undefined> {
  return (await import('./walk-helper.ts')).startThread();
}

function startFolder(path: WorkspacePath): Folder {
  const names = path.split('/');
  let above = { name: '', inTarget: false };
  for (const name of names) above = { name, inTarget: isInTarget(name, above) };
  return {
    path,
    name: baseName(path),
    isStart: true,
    isTested: true,
    inTarget: above.inTarget,
    inTests: names.some(isTestFolder),
    inSwiftBuild: false,
  };
}
