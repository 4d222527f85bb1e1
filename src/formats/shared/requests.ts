/** Requests: the files that lines of the `formats` input name – by a file, a folder, a glob, or not at all. */

import { asCodedError, CodedError } from '../../errors.ts';
import { compileGlobs, requirePlainGlob } from '../../globs.ts';
import { baseName } from '../../paths.ts';
import { printable } from '../../text.ts';
import type {
  ContentTest,
  LeftOutKind,
  TreeEntry,
  Workspace,
  WorkspacePath,
} from '../../workspace/workspace.ts';
import type { Candidate, DetectContext, Problem } from '../format.ts';

export interface RequestedFile {
  readonly path: WorkspacePath;
  /** True when a line names this very file. */
  readonly explicit: boolean;
  /** True when a line names it, by itself or by a folder or glob. */
  readonly named: boolean;
}

export interface Selection {
  /** The format's name, for messages. */
  readonly format: string;
  /** True for paths, and for names alone, of files that the format looks at when it searches. */
  readonly appliesTo: (path: WorkspacePath) => boolean;
  /** Without a path, files that the test rejects may be missing. */
  readonly content?: ContentTest;
}

/**
 * The files to look at, sorted by path, each once: those that the requests name, and, without any request or for one without a
 * path, all that the format applies to. A path that matches nothing is reported.
 */
export async function requestedFiles(
  context: DetectContext,
  selection: Selection,
): Promise<readonly RequestedFile[]> {
  const found = new Map<WorkspacePath, RequestedFile>();
  const requests = context.requests.length > 0 ? context.requests : [{}];
  for (const { argument } of requests) {
    const files = await collect(context, namedProblem, () => filesOf(argument, context.workspace, selection));
    for (const file of files ?? []) {
      const { explicit = false, named = false } = found.get(file.path) ?? {};
      found.set(file.path, { ...file, explicit: file.explicit || explicit, named: file.named || named });
    }
  }
  return [...found.values()].sort(byPath);
}

/** A problem without its error. */
export type ProblemDetails = Omit<Problem, 'error'>;

const namedProblem: ProblemDetails = { files: [], named: true };

/** The result of work, or `undefined` when it throws an error of ours, which is reported. */
export async function collect<Result>(
  context: Pick<DetectContext, 'report'>,
  about: ProblemDetails | ((error: CodedError) => Promise<ProblemDetails>),
  work: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (cause) {
    const error = asCodedError(cause);
    if (error.code === 'internal') throw cause;
    context.report({ ...(typeof about === 'function' ? await about(error) : about), error });
    return undefined;
  }
}

/** The candidates for files; a file that cannot be published is reported. */
export async function proposeFiles<File extends RequestedFile>(
  files: readonly File[],
  context: DetectContext,
  propose: (file: File) => Candidate | undefined | Promise<Candidate | undefined>,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const file of files) {
    const { path, named } = file;
    const candidate = await collect(context, { files: [path], named }, () => propose(file));
    if (candidate) candidates.push({ ...candidate, ...(named && { named }) });
  }
  return candidates;
}

async function filesOf(
  argument: string | undefined,
  workspace: Workspace,
  selection: Selection,
): Promise<readonly RequestedFile[]> {
  const { appliesTo, content } = selection;
  if (argument === undefined) {
    const files = await (content ? workspace.search(content) : workspace.files('.', appliesTo));
    return found(files, appliesTo, false);
  }
  const entry = await followNamed(workspace, argument);
  if (entry?.type === 'file') return [{ path: entry.path, explicit: true, named: true }];
  const files = entry
    ? found(await workspace.files(entry.path, appliesTo), appliesTo, true)
    : await globbed(normalize(argument), workspace, selection);
  if (files.length > 0) return files;
  throw matchesNothing(selection.format, argument, entry ? undefined : await excludedBy(argument, workspace));
}

/**
 * The entry that a line names: a file under the name it was given, a folder by its real path when the line names a symlink to it.
 * Throws `input` for a symlink that leads out of the workspace or nowhere.
 */
export async function followNamed(workspace: Workspace, argument: string): Promise<TreeEntry | undefined> {
  const path = normalize(argument);
  const entry = await workspace.stat(path);
  if (entry?.type !== 'symlink') return entry;
  const target = await workspace.follow(path);
  if (target === 'out-of-root') throw badLink(path, 'leads out of the workspace');
  if (target === undefined) throw badLink(path, 'leads nowhere');
  return target;
}

async function globbed(
  glob: string,
  workspace: Workspace,
  { appliesTo }: Selection,
): Promise<readonly RequestedFile[]> {
  const matches = compileGlobs([requirePlainGlob(glob, 'formats')]);
  const all = found(await searchedBy(glob, workspace), matches, true);
  const applicable = all.filter(({ path }) => appliesTo(path));
  return applicable.length > 0 ? applicable : all;
}

/** What a glob can name although a search leaves it out. */
const nameable: readonly LeftOutKind[] = ['test', 'dependency', 'hidden', 'adapter', 'intermediate'];

/**
 * The files of the workspace, and what is left out by a name that the glob names: `tests/*.wasm` names the folder `tests`. A part
 * that begins with a wildcard names nothing.
 */
export async function searchedBy(
  glob: string,
  workspace: Workspace,
): Promise<readonly { readonly path: WorkspacePath }[]> {
  const files = await workspace.files();
  const parts = glob.split('/').filter((part) => /^[^*?[]/.test(part));
  const isNamed = compileGlobs(parts.map((part) => `**/${part}`));
  const named = workspace
    .omissions()
    .filter(({ path, kind }) => nameable.includes(kind) && isNamed(baseName(path)));
  const more = await Promise.all(named.map(({ path }) => searchLeftOut(path, workspace)));
  return [...files, ...more.flat()];
}

async function searchLeftOut(
  path: WorkspacePath,
  workspace: Workspace,
): Promise<readonly { readonly path: WorkspacePath }[]> {
  const entry = await workspace.stat(path).catch(() => undefined);
  if (entry?.type === 'directory') return await workspace.files(path);
  return entry?.type === 'file' ? [entry] : [];
}

function found(
  files: readonly { readonly path: WorkspacePath }[],
  matches: (path: WorkspacePath) => boolean,
  named: boolean,
): readonly RequestedFile[] {
  return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false, named }));
}

function normalize(argument: string): WorkspacePath {
  const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
  return path === '' ? '.' : path;
}

/** A file that the glob matches and `exclude` leaves out. */
async function excludedBy(argument: string, workspace: Workspace): Promise<WorkspacePath | undefined> {
  const matches = compileGlobs([normalize(argument)]);
  for (const { path, kind } of workspace.omissions()) {
    if (kind !== 'excluded') continue;
    const file = (await searchLeftOut(path, workspace)).find((one) => matches(one.path));
    if (file) return file.path;
  }
  return undefined;
}

function matchesNothing(format: string, argument: string, excluded: WorkspacePath | undefined): CodedError {
  const line = `formats: ${format}:${printable(argument)}`;
  if (excluded !== undefined)
    return new CodedError('input', `${line} matches only what "exclude" leaves out`, {
      hint: `Correct "exclude", or name the file itself: formats: ${format}:${printable(excluded)}`,
    });
  return new CodedError('input', `${line} matches no file of the workspace`, {
    hint: 'Name a file, a folder or a glob relative to "path"; if a build makes the file, run it before this step.',
  });
}

function badLink(path: WorkspacePath, what: string): CodedError {
  return new CodedError('input', `${printable(path)} is a symlink that ${what}`, {
    hint: 'Name a file or folder in the workspace, relative to "path".',
  });
}

function byPath(left: RequestedFile, right: RequestedFile): number {
  return left.path < right.path ? -1 : 1;
}
