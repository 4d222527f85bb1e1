/** Requests: which files the lines of the `formats` input mean – a file, a folder, a glob, or the whole workspace. */

import { CodedError } from '../../errors.ts';
import { compileGlobs, requirePlainGlob } from '../../globs.ts';
import { isBelow } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { DetectContext } from '../format.ts';

export interface RequestedFile {
  readonly path: WorkspacePath;
  /** True when a line named this very file. */
  readonly explicit: boolean;
}

export interface Selection {
  /** The format's name, for messages. */
  readonly format: string;
  /** The files the format looks at when it has to search: by their ending, say. */
  readonly belongs: (path: WorkspacePath) => boolean;
}

/**
 * The files to look at, sorted by path, each once. A format that was not named, or was named without a path, looks at all
 * files that belong to it; a named file need not. Throws `input` when a path names nothing.
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
  if (argument === undefined) return await search(workspace, selection.belongs);
  const path = tidy(argument);
  const entry = await workspace.stat(path);
  if (entry?.type === 'file') return [{ path, explicit: true }];
  const all = await search(
    workspace,
    entry ? (file) => isBelow(file, path) : compileGlobs([requirePlainGlob(path, 'formats')]),
  );
  const belonging = all.filter((file) => selection.belongs(file.path));
  const files = belonging.length > 0 || entry ? belonging : all;
  if (files.length === 0) throw namesNothing(selection.format, argument);
  return files;
}

async function search(
  workspace: Workspace,
  matches: (path: string) => boolean,
): Promise<readonly RequestedFile[]> {
  const files = await workspace.files();
  return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false }));
}

function tidy(argument: string): WorkspacePath {
  const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
  return path === '' ? '.' : path;
}

function namesNothing(format: string, argument: string): CodedError {
  return new CodedError('input', `formats: ${format}:${printable(argument)} names no file of the workspace`, {
    hint: 'Name a file, a folder or a glob relative to path; build it first if the build makes it.',
  });
}

function byPath(left: RequestedFile, right: RequestedFile): number {
  return left.path < right.path ? -1 : 1;
}
