/** Runs the bundle `dist/index.js` as a child process, either from a shell or as an action on a runner. */

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportedArtifact } from '../../src/release/report.ts';
import { type RunResult, root, runExecutable } from './programs.ts';

/** The file that `action.yml` names as `main` and `package.json` as `bin`. */
export const bundlePath: string = join(root, 'dist', 'index.js');

/** False before the first build; tests of the bundle are then skipped and reported. */
export function bundleExists(): boolean {
  return existsSync(bundlePath);
}

export interface BundleOptions {
  readonly cwd?: string;
  /** Added to a minimal environment: `PATH`, and temporary home and temp folders. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which the process is killed. */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
  /** Path of the bundle to run; `dist/index.js` by default. */
  readonly bundle?: string;
}

export interface ShellRun extends RunResult {
  /** The artifacts of the JSON report on stdout; empty when there is no report. */
  readonly artifacts: readonly ReportedArtifact[];
}

/** Runs the bundle from a shell with these flags. */
export function runInShell(args: readonly string[], options: BundleOptions = {}): Promise<ShellRun> {
  return withFolder(async (folder) => {
    const result = await run(folder, args, {}, options);
    return { ...result, artifacts: readArtifacts(result.stdout) };
  });
}

export interface ActionRun extends RunResult {
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions extends BundleOptions {
  /** Payload of the event that started the workflow. */
  readonly event?: unknown;
}

/** Runs the bundle as a runner does: inputs, event payload and command files come through the environment. */
export function runAsAction(
  inputs: Readonly<Record<string, string>>,
  options: ActionOptions = {},
): Promise<ActionRun> {
  return withFolder(async (folder) => {
    await createRunnerFiles(folder, options.event ?? {});
    const result = await run(folder, [], actionVariables(folder, inputs), options);
    const files = runnerFiles(folder);
    return {
      ...result,
      outputs: parseCommandFile(await readFile(files.GITHUB_OUTPUT, 'utf8')),
      summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    };
  });
}

/** The environment variables that a runner sets for an action with these inputs; the files they name are in `folder`. */
export function actionVariables(
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const variables = Object.entries(inputs).map(([name, value]) => [inputVariable(name), value]);
  return { ...runnerVariables, ...runnerFiles(folder), ...Object.fromEntries(variables) };
}

/** Writes the event payload and empty command files, as a runner does before a step. */
export async function createRunnerFiles(folder: string, event: unknown): Promise<void> {
  const files = runnerFiles(folder);
  const empty = [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY, files.GITHUB_ENV, files.GITHUB_STATE];
  await Promise.all(empty.map((file) => writeFile(file, '')));
  await writeFile(files.GITHUB_EVENT_PATH, JSON.stringify(event));
}

/** The variable that a runner sets for an input: upper case, spaces replaced by `_`, dashes kept. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** Parses a command file such as `GITHUB_OUTPUT`: `name=value` lines and `name<<delimiter` blocks. */
export function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    if (block?.[1] && block[2]) {
      const end = lines.indexOf(block[2]);
      values[block[1]] = lines.splice(0, end).join('\n');
      lines.shift();
    } else if (line.includes('=')) {
      values[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
    }
  }
  return values;
}

const runnerVariables = {
  GITHUB_ACTIONS: 'true',
  CI: 'true',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'acme/widgets',
  GITHUB_REPOSITORY_OWNER: 'acme',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_REF_NAME: 'main',
  GITHUB_REF_TYPE: 'branch',
  GITHUB_RUN_ID: '1',
  GITHUB_RUN_ATTEMPT: '1',
};

function runnerFiles(folder: string) {
  return {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    RUNNER_TEMP: join(folder, 'temp'),
  };
}

async function run(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  options: BundleOptions,
): Promise<RunResult> {
  const cwd = options.cwd ?? folder;
  const workspace = env.GITHUB_ACTIONS ? { GITHUB_WORKSPACE: cwd } : {};
  const merged = { ...(await minimalEnvironment(folder)), ...workspace, ...env, ...options.env };
  const { timeout = 120_000, signal, bundle = bundlePath } = options;
  return runExecutable(process.execPath, [bundle, ...args], {
    cwd,
    env: merged,
    timeout,
    ...(signal && { signal }),
  });
}

async function minimalEnvironment(folder: string): Promise<Record<string, string>> {
  const [home, temp] = [join(folder, 'home'), join(folder, 'temp')];
  await Promise.all([mkdir(home), mkdir(temp)]);
  const inherited = ['PATH', 'SystemRoot', 'NODE_V8_COVERAGE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return {
    ...Object.fromEntries(inherited),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: temp,
    TEMP: temp,
    TMP: temp,
  };
}

function readArtifacts(stdout: string): readonly ReportedArtifact[] {
  if (!/^[{[]/.test(stdout)) return [];
  const report = JSON.parse(stdout) as { artifacts?: readonly ReportedArtifact[] };
  return report.artifacts ?? [];
}

async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-run-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
