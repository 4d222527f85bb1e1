/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */

import { CodedError } from '../../errors.ts';
import { joinPath } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import type { Candidate, DetectContext } from '../format.ts';

export interface FolderSearch {
  /** The format's name, for messages. */
  readonly format: string;
  /** Searches the workspace for folders of the format. */
  find(): Promise<readonly WorkspacePath[]>;
  /** `explicit` is true for a folder that a line names. */
  propose(folder: WorkspacePath, explicit: boolean): Promise<Candidate>;
}

/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found.
 * Throws `input` when a line names anything but a folder of the workspace.
 */
export async function detectFolders(
  { requests, workspace }: DetectContext,
  { format, find, propose }: FolderSearch,
): Promise<readonly Candidate[]> {
  const named = new Set<WorkspacePath>();
  for (const { argument } of requests) {
    if (argument === undefined) continue;
    const entry = await workspace.stat(argument);
    if (entry?.type !== 'directory') throw notFolder(format, argument, entry !== undefined);
    named.add(joinPath('.', argument));
  }
  const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
  const folders = new Set([...named, ...(searches ? await find() : [])]);
  return await Promise.all([...folders].map((folder) => propose(folder, named.has(folder))));
}

function notFolder(format: string, argument: string, present: boolean): CodedError {
  const what = present ? 'is not a folder' : 'does not exist';
  return new CodedError('input', `formats: ${format}:${printable(argument)} ${what}`, {
    hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
  });
}

/** The folders without those that are below another one of them. */
export function outermost(folders: readonly WorkspacePath[]): readonly WorkspacePath[] {
  const all = new Set(folders);
  const covered = (folder: WorkspacePath): boolean => {
    const parts = folder.split('/');
    const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
    return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
  };
  return [...all].filter((folder) => !covered(folder));
}
