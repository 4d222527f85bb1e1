/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { Omission, Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { Candidate, DetectContext } from '../format.ts';
import { collect, followNamed } from './requests.ts';

export interface FolderSearch {
  /** The format's name, for messages. */
  readonly format: string;
  /** Searches the workspace for folders of the format. */
  find(): Promise<readonly WorkspacePath[]>;
  /** `explicit` is true for a folder that a line names. */
  propose(folder: WorkspacePath, explicit: boolean): Promise<Candidate>;
}

/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found. A
 * line that names anything but a folder of the workspace is reported, and so is a folder that cannot be published.
 */
export async function detectFolders(
  context: DetectContext,
  { format, find, propose }: FolderSearch,
): Promise<readonly Candidate[]> {
  const { requests, workspace } = context;
  const named = new Set<WorkspacePath>();
  for (const { argument } of requests) {
    if (argument === undefined) continue;
    const about = { files: [], named: true };
    const folder = await collect(context, about, () => namedFolder(workspace, format, argument));
    if (folder !== undefined) named.add(folder);
  }
  const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
  const folders = new Set([...named, ...(searches ? await find() : [])]);
  const candidates = await Promise.all(
    [...folders].map(async (folder) => {
      const isNamed = named.has(folder);
      const about = { files: [folder], named: isNamed };
      const candidate = await collect(context, about, () => propose(folder, isNamed));
      return candidate && { ...candidate, ...(isNamed && { named: true }) };
    }),
  );
  return candidates.filter((candidate) => candidate !== undefined);
}

async function namedFolder(workspace: Workspace, format: string, argument: string): Promise<WorkspacePath> {
  const entry = await followNamed(workspace, argument);
  if (entry?.type === 'directory') return entry.path;
  const what = entry ? 'is not a folder' : 'does not exist';
  throw new CodedError('input', `formats: ${format}:${printable(argument)} ${what}`, {
    hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
  });
}

/** Lines of warnings about one artifact. */
const warningLimit = 10;

/** Says what is missing from the artifact of a folder that the user has named. */
export function warnOfOmissions(
  omissions: readonly Omission[],
  artifact: { readonly format: string; readonly folder: WorkspacePath },
  context: DetectContext,
): void {
  const name = `${artifact.format}:${artifact.folder}`;
  for (const { path, reason } of omissions)
    context.explain(path, `left out of ${artifact.format}: ${reason}`);
  for (const { path, reason } of omissions.slice(0, warningLimit))
    context.warn(printable(`${path} is missing from ${name}: it is ${reason}`));
  const more = omissions.length - warningLimit;
  if (more > 0) context.warn(printable(`${more} more files are missing from ${name}; "explain" lists them`));
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
