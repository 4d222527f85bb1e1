/** Workflows in act, which runs them on this machine as a runner would: our action in place of its release, stand-ins for those of others. */

import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findExecutable, type RunResult, root, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';
import { certificate } from './certificate.ts';
import { type LoopbackGitHub, startGitHub } from './github.ts';
import { makeRepository, type ProjectFiles } from './project.ts';
import { writeStandIns } from './stand-ins.ts';

const needed = ['act', 'make', 'git', 'sh'] as const;

/** False where a program is missing, which is recorded as skipped. */
export function actIsInstalled(): boolean {
  const missing = needed.filter((name) => !findExecutable(name));
  for (const name of missing) recordSkipped(`workflows in act: ${name} is not installed`);
  return missing.length === 0 && process.platform !== 'win32';
}

export interface Event {
  readonly name: 'push' | 'pull_request' | 'pull_request_target' | 'release' | 'workflow_run';
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface ActRunner {
  readonly github: LoopbackGitHub;
  /** The folder that artifacts of a workflow are uploaded to. */
  readonly artifacts: string;
  /** Runs one workflow of the repository, which is its text. */
  run(workflow: string, event: Event, env?: Readonly<Record<string, string>>): Promise<RunResult>;
  /** What scripts of the workflow have written down since the last call. */
  deployed(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const repositoryOf = (full_name: string) => {
  const [login, name] = full_name.split('/');
  const owner = { login, type: 'Organization' };
  return { name, full_name, default_branch: 'main', private: false, owner };
};
const repository = repositoryOf('acme/shop');

export const push = (ref: string, name = 'acme/shop'): Event => ({
  name: 'push',
  payload: { ref, repository: repositoryOf(name) },
});

export const release = (tag_name: string, name: string): Event => ({
  name: 'release',
  payload: { action: 'published', release: { tag_name }, repository: repositoryOf(name) },
});

/** Workflows that clean up run on `pull_request_target`. */
export const pullRequest = (number: number, action: 'opened' | 'closed'): Event => {
  const head = { ref: 'topic', sha: '0'.repeat(40), repo: repository };
  const base = { ref: 'main', sha: '0'.repeat(40), repo: repository };
  const pull_request = { number, title: 'Topic', user: { login: 'octocat' }, head, base, merged: false };
  const name = action === 'closed' ? 'pull_request_target' : 'pull_request';
  return { name, payload: { action, number, pull_request, repository } };
};

/** From a branch of the fork `eve/shop`. */
export const forkRequest = (number: number, sha: string): Event => {
  const head = { ref: 'topic', sha, repo: repositoryOf('eve/shop') };
  const base = { ref: 'main', sha: '0'.repeat(40), repo: repository };
  const pull_request = { number, title: 'Topic', user: { login: 'eve' }, head, base, merged: false };
  return { name: 'pull_request', payload: { action: 'opened', number, pull_request, repository } };
};

/** The end of a run of a pull request from that fork. */
export const workflowRun = (id: number, sha: string): Event => {
  const head = { id: 99, ...repositoryOf('eve/shop') };
  const ended = { id, event: 'pull_request', conclusion: 'success', actor: { login: 'eve' } };
  const workflow_run = {
    ...ended,
    head_sha: sha,
    head_branch: 'topic',
    head_repository: head,
    pull_requests: [],
  };
  return { name: 'workflow_run', payload: { action: 'completed', workflow_run, repository } };
};

export interface ActOptions {
  /** On GitHub; `acme/shop` by default. */
  readonly repository?: string;
  /** `127.0.0.1:<port>`. */
  readonly sigstore?: string;
  /** Stand-ins for programs that a build calls, as shell scripts by their names. */
  readonly programs?: Readonly<Record<string, string>>;
}

/** `registry` is `127.0.0.1:<port>`. */
export async function startAct(
  registry: string,
  files: ProjectFiles,
  { repository: name = 'acme/shop', sigstore, programs = {} }: ActOptions = {},
): Promise<ActRunner> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-act-'));
  const path = (name: string) => join(folder, name);
  const project = path('repository');
  await makeRepository(project, files, name);
  await copyAction(path('action'));
  const standIns = await writeStandIns(path('stand-ins'));
  await writePrograms(path('bin'), { kubectl, ...programs });
  await writeFile(path('ca.pem'), certificate.cert);
  for (const name of ['home', 'artifacts']) await mkdir(path(name));
  const github = await startGitHub(registry, sigstore);
  const env = {
    PATH: [path('bin'), dirname(process.execPath), process.env.PATH].join(delimiter),
    HOME: path('home'),
    XDG_CACHE_HOME: path('home'),
    HTTPS_PROXY: github.proxy,
    NODE_EXTRA_CA_CERTS: path('ca.pem'),
    STAND_IN_ARTIFACTS: path('artifacts'),
    DEPLOYED: path('deployed'),
  };
  let runs = 0;
  return {
    github,
    artifacts: path('artifacts'),
    async run(workflow, event, more = {}) {
      runs += 1;
      const file = path(`workflow-${runs}.yml`);
      await writeFile(file, workflow);
      await writeFile(path('event.json'), JSON.stringify(event.payload));
      const local = replacements(workflow, path('action'), standIns);
      return await runExecutable(
        findExecutable('act') ?? 'act',
        [
          ...[event.name, '--workflows', file, '--eventpath', path('event.json'), '--directory', project],
          ...[
            '--platform',
            'ubuntu-latest=-self-hosted',
            '--no-cache-server',
            '--secret',
            'GITHUB_TOKEN=loopback',
          ],
          ...['--secret', 'KUBECONFIG=none', '--env', `GITHUB_RUN_ID=${runs}`],
          ...local.flatMap((one) => ['--local-repository', one]),
        ],
        { cwd: project, env: { ...env, ...more }, timeout: 240_000 },
      );
    },
    async deployed() {
      const text = await readFile(path('deployed'), 'utf8').catch(() => '');
      await rm(path('deployed'), { force: true });
      return text.split('\n').filter(Boolean).sort();
    },
    async stop() {
      await github.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** `<action>@<version>=<folder>` for every action of a workflow; act itself stands in for actions/checkout. */
function replacements(
  workflow: string,
  ours: string,
  standIns: ReadonlyMap<string, string>,
): readonly string[] {
  const uses = [...workflow.matchAll(/uses: ([\w.-]+\/[\w.-]+)(?:\/[\w./-]+)?@([\w.-]+)/g)];
  const found = uses.flatMap(([, name = '', version = '']) => {
    const folder = name === 'org/oci-wasm-publish' ? ours : standIns.get(name);
    return folder === undefined ? [] : [`${name}@${version}=${folder}`];
  });
  return [...new Set(found)];
}

/** Releases of act before Node 24 know no later name; they run the node of the PATH. */
async function copyAction(folder: string): Promise<void> {
  await cp(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  for (const file of globSync(['action.yml', '*/action.yml'], { cwd: root })) {
    const text = await readFile(join(root, file), 'utf8');
    await mkdir(join(folder, dirname(file)), { recursive: true });
    await writeFile(join(folder, file), text.replace('using: node24', 'using: node20'));
    if (file !== 'action.yml')
      await cp(join(root, dirname(file), 'index.js'), join(folder, dirname(file), 'index.js'));
  }
}

/** Writes down what it is called with, and the digests of what it would apply: no test has a cluster. */
const kubectl = `printf '%s\\n' "$*" >> "$DEPLOYED"
case "$*" in *--kustomize*) grep -h '^    digest:' manifests/release/kustomization.yaml >> "$DEPLOYED" ;; esac
`;

async function writePrograms(folder: string, programs: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder);
  for (const [name, script] of Object.entries(programs))
    await writeFile(join(folder, name), `#!/bin/sh\n${script}`, { mode: 0o755 });
}
