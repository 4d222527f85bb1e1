/** Real registries on loopback: CNCF distribution with and without a password, olareg with and without the referrers API, and Gitea. */

import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGitea } from './gitea.ts';
import { findExecutable } from './programs.ts';
import { freePort, startAndRead, startOnPort } from './server.ts';
import { recordSkipped } from './skipped.ts';

/** What a test needs to know about a registry; plain data, so that it can be passed in an environment variable. */
export interface Registry {
  readonly name:
    | 'distribution'
    | 'distribution-password'
    | 'olareg'
    | 'olareg-no-referrers'
    | 'olareg-sparse'
    | 'gitea';
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** Whether it supports the referrers API. */
  readonly referrers: boolean;
  readonly username?: string;
  readonly password?: string;
}

export interface StartedRegistry extends Registry {
  stop(): Promise<void>;
}

/** Environment variable that passes the registries from the global setup to the test files. */
export const registriesVariable = 'OWP_REGISTRIES';

const username = 'tester';
const password = 'loopback-only';
// The bcrypt hash (cost 5) of the password above; a constant because Node has no bcrypt.
const passwordLine = `${username}:$2y$05$abcdefghijklmnopqrstuucJNoj1zsjPrqk/a2HjbuRSfW87b9Cb2\n`;

/** The registries of the global setup; without one, registries that are started here and stopped with this process. */
export async function registries(): Promise<readonly Registry[]> {
  const shared = process.env[registriesVariable];
  if (shared !== undefined) return JSON.parse(shared) as Registry[];
  startedHere ??= startRegistries();
  return startedHere;
}

let startedHere: Promise<readonly StartedRegistry[]> | undefined;

/** Starts every registry whose program is installed; the others are recorded as skipped. */
export async function startRegistries(): Promise<readonly StartedRegistry[]> {
  const started = await Promise.all([
    startDistribution({ password: false }),
    startDistribution({ password: true }),
    startOlareg({ referrers: true }),
    startOlareg({ referrers: false }),
    startGiteaRegistry(),
  ]);
  return started.filter((registry) => registry !== undefined);
}

/** Starts CNCF distribution with deletion enabled, on a free port, with a temporary storage folder. */
export async function startDistribution(options: {
  readonly password: boolean;
}): Promise<StartedRegistry | undefined> {
  const file = findExecutable('docker-registry');
  if (!file) return notInstalled('docker-registry');
  const folder = await mkdtemp(join(tmpdir(), 'owp-distribution-'));
  const config = join(folder, 'config.json');
  await writeFile(join(folder, 'htpasswd'), passwordLine);
  await writeFile(config, JSON.stringify(distributionConfig(folder, options.password)));
  const { server, match } = await startAndRead(
    { file, args: ['serve', config] },
    /listening on (127\.0\.0\.1:\d+)/,
  );
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  return {
    name: options.password ? 'distribution-password' : 'distribution',
    host: match,
    referrers: false,
    ...(options.password && { username, password }),
    async stop() {
      process.off('exit', remove);
      await server.stop();
      remove();
    },
  };
}

function distributionConfig(folder: string, withPassword: boolean): unknown {
  return {
    version: '0.1',
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: '127.0.0.1:0', secret: 'loopback-only' },
    ...(withPassword && { auth: { htpasswd: { realm: 'tests', path: join(folder, 'htpasswd') } } }),
  };
}

/** Starts Gitea, which has no referrers API. */
export async function startGiteaRegistry(): Promise<StartedRegistry | undefined> {
  const gitea = await startGitea();
  return gitea && { name: 'gitea', referrers: false, ...gitea };
}

/** Starts olareg with in-memory storage on a free port. */
export function startOlareg(options: { readonly referrers: boolean }): Promise<StartedRegistry | undefined> {
  const name = options.referrers ? 'olareg' : 'olareg-no-referrers';
  return startOlaregWith({ name, referrers: options.referrers }, [`--api-referrer=${options.referrers}`]);
}

/** Starts olareg so that it accepts manifests whose blobs are missing, as some hosted registries do. */
export function startSparseOlareg(): Promise<StartedRegistry | undefined> {
  const sparse = ['--api-sparse-image', '--api-sparse-index'];
  return startOlaregWith({ name: 'olareg-sparse', referrers: true }, sparse);
}

async function startOlaregWith(
  known: Pick<Registry, 'name' | 'referrers'>,
  flags: readonly string[],
): Promise<StartedRegistry | undefined> {
  const file = findExecutable('olareg');
  if (!file) return notInstalled('olareg');
  const port = await freePort();
  const args = [
    'serve',
    '--addr',
    '127.0.0.1',
    '--port',
    String(port),
    '--store-type',
    'mem',
    '--api-delete',
  ];
  const server = await startOnPort({ file, args: [...args, ...flags] }, port);
  return { ...known, host: `127.0.0.1:${port}`, stop: () => server.stop() };
}

function notInstalled(name: string): undefined {
  recordSkipped(`${name}: not installed`);
  return undefined;
}
