/** Requests: the files that lines of the `formats` input name – by a file, a folder, a glob, or not at all. */

import { CodedError } from '../../errors.ts';
import { compileGlobs, requirePlainGlob } from '../../globs.ts';
import { isBelow } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { DetectContext } from '../format.ts';

export interface RequestedFile {
  readonly path: WorkspacePath;
  /** True when a line names this very file. */
  readonly explicit: boolean;
}

export interface Selection {
  /** The format's name, for messages. */
  readonly format: string;
  /** True for files that the format looks at when it searches. */
  readonly appliesTo: (path: WorkspacePath) => boolean;
}

/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. Throws `input` when a path matches nothing.
 */
export async function requestedFiles(
  context: DetectContext,
  selection: Selection,
): Promise<readonly RequestedFile[]> {
  const found = new Map<WorkspacePath, boolean>();
  const requests = context.requests.length > 0 ? context.requests : [{}];
  for (const { argument } of requests) {
    for (const { path, explicit } of await namedBy(argument, context.workspace, selection)) {
      found.set(path, explicit || found.get(path) === true);
    }
  }
  return [...found].map(([path, explicit]) => ({ path, explicit })).sort(byPath);
}

async function namedBy(
  argument: string | undefined,
  workspace: Workspace,
  selection: Selection,
): Promise<readonly RequestedFile[]> {
  if (argument === undefined) return await search(workspace, selection.appliesTo);
  const path = normalize(argument);
  const entry = await workspace.stat(path);
  if (entry?.type === 'file') return [{ path, explicit: true }];
  const all = await search(
    workspace,
    entry ? (file) => isBelow(file, path) : compileGlobs([requirePlainGlob(path, 'formats')]),
  );
  const applicable = all.filter((file) => selection.appliesTo(file.path));
  const files = applicable.length > 0 || entry ? applicable : all;
  if (files.length === 0) throw matchesNothing(selection.format, argument);
  return files;
}

async function search(
  workspace: Workspace,
  matches: (path: string) => boolean,
): Promise<readonly RequestedFile[]> {
  const files = await workspace.files();
  return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false }));
}

function normalize(argument: string): WorkspacePath {
  const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
  return path === '' ? '.' : path;
}

function matchesNothing(format: string, argument: string): CodedError {
  return new CodedError(
    'input',
    `formats: ${format}:${printable(argument)} matches no file of the workspace`,
    {
      hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
    },
  );
}

function byPath(left: RequestedFile, right: RequestedFile): number {
  return left.path < right.path ? -1 : 1;
}
