/** Requests for formats that are made from folders: which ones the lines of `formats` name, and whether to search for more. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { DetectContext } from '../format.ts';
import { joinPath } from './folder.ts';

export interface RequestedFolders {
  /** Named ones, each once, in the order of the lines. */
  readonly named: readonly WorkspacePath[];
  /** True when a line names no folder, or when there is no line: what the workspace holds is to be found. */
  readonly search: boolean;
}

/** Throws `input` when a line names something that is not a folder of the workspace. */
export async function requestedFolders(context: DetectContext, format: string): Promise<RequestedFolders> {
  const given = context.requests.map((request) => request.argument);
  const named = new Set<WorkspacePath>();
  for (const argument of given.filter((one) => one !== undefined)) {
    const found = await context.workspace.stat(argument);
    if (found?.type !== 'directory') throw notFolder(format, argument, found !== undefined);
    named.add(joinPath('.', argument));
  }
  return { named: [...named], search: given.length === 0 || given.includes(undefined) };
}

function notFolder(format: string, argument: string, present: boolean): CodedError {
  const what = present ? 'is not a folder' : 'is not there';
  return new CodedError('input', `formats: ${format}:${printable(argument)} ${what}`, {
    hint: `Name a folder relative to path, for instance ${format}:deploy.`,
  });
}

/** Folders that hold a file which fits, without those below another of them. */
export function outermost(folders: readonly WorkspacePath[]): readonly WorkspacePath[] {
  const all = new Set(folders);
  const covered = (folder: WorkspacePath): boolean => {
    const parts = folder.split('/');
    const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
  };
  return [...all].filter((folder) => !covered(folder));
}
