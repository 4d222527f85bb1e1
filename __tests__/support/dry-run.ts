/** A dry run of `publish` on files that a test writes: what would be published, what is said of the rest. */

import { mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CodedError, problemsOf } from '../../src/errors.ts';
import type { Plan } from '../../src/formats/artifact.ts';
import type { Host, Trigger } from '../../src/host/host.ts';
import { findTrackedFiles } from '../../src/host/tracked-files.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { publish } from '../../src/verbs/publish.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { silentHost } from './silent-host.ts';
import { commitAll, makeWorkspace } from './workspace.ts';

/** Contents by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export interface DryRunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly trigger?: Trigger;
  /** Symlinks by path, with what they lead to. */
  readonly links?: Readonly<Record<string, string>>;
  /** True when all files are committed to a git repository; files, when only these are. */
  readonly git?: boolean;
  /** Written after the commit, as a build does. */
  readonly built?: Files;
}

export interface DryRun {
  /** `<format>:<file>` of each artifact. */
  readonly published: readonly string[];
  readonly plan: Plan | undefined;
  readonly error: CodedError | undefined;
  /** `<message> [<code>]` of each problem. */
  readonly problems: readonly string[];
  readonly hints: readonly string[];
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** `path: decision`. */
  readonly explained: readonly string[];
}

const environment = { PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

/** Writes the files, runs, and removes them. */
export async function dryRun(files: Files, options: DryRunOptions = {}): Promise<DryRun> {
  const { path, remove } = await makeWorkspace(files);
  try {
    for (const [link, target] of Object.entries(options.links ?? {})) {
      await mkdir(dirname(join(path, link)), { recursive: true });
      await symlink(target, join(path, link));
    }
    if (options.git) await commitAll(path);
    if (options.built) await writeInto(path, options.built);
    return await dryRunIn(path, options);
  } finally {
    await remove();
  }
}

async function writeInto(folder: string, files: Files): Promise<void> {
  const { cp } = await import('node:fs/promises');
  const built = await makeWorkspace(files);
  await cp(built.path, folder, { recursive: true });
  await built.remove();
}

/** Runs in a folder that is there. */
export async function dryRunIn(path: string, { inputs = {}, trigger }: DryRunOptions = {}): Promise<DryRun> {
  const [warnings, notes, explained]: [string[], string[], string[]] = [[], [], []];
  const host: Host = {
    ...silentHost,
    trigger: trigger ?? { kind: 'shell' },
    log: {
      ...silentHost.log,
      info: (line) => explained.push(line),
      warn: (line) => warnings.push(line),
      notice: (line) => notes.push(line),
    },
    openWorkspace: openFiles,
    trackedFiles: (folder, files) => findTrackedFiles(folder, files, environment),
  };
  const given = { path, to: 'oci:out', 'dry-run': 'true', explain: 'true', ...inputs };
  const options = readOptions('publish', new Map(Object.entries(given)));
  const result = await publish
    .run(options, { host, stores: () => ({}) as never })
    .catch((error: CodedError) => ({ report: undefined, error }));
  const { report, error } = result;
  const problems = error ? problemsOf(error) : [];
  return {
    published: (report?.plan?.artifacts ?? [])
      .map(({ format, files }) => `${format}:${files[0] ?? ''}`)
      .sort(),
    plan: report?.plan,
    error,
    problems: problems.map(({ message, code }) => `${message} [${code}]`),
    hints: problems.map(({ hint }) => hint),
    warnings,
    notes: report?.notes ?? notes,
    explained,
  };
}
