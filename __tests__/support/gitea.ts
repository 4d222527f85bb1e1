/** Gitea on loopback, as a registry whose manifests are rows of a database and whose repositories belong to owners. */

import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findExecutable, runExecutable } from './programs.ts';
import { freePort, startOnPort } from './server.ts';
import { recordSkipped } from './skipped.ts';

export interface Gitea {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

const username = 'tester';
const password = 'loopback-only';
/** Owners of the repositories that tests push to: the first segment of their names. */
const owners = ['acme', 'both', 'contract', 'interop', 'twice'];

/** Starts Gitea with an empty database and an account that may push for all owners; `undefined` when it is not installed. */
export async function startGitea(): Promise<Gitea | undefined> {
  const file = findExecutable('gitea');
  if (!file || !findExecutable('git')) {
    recordSkipped('gitea: not installed');
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), 'owp-gitea-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  const port = await freePort();
  const config = join(folder, 'app.ini');
  await writeFile(config, configuration(folder, port));
  const common = ['--config', config, '--work-path', folder];
  await run(file, [...common, 'migrate']);
  const account = ['--username', username, '--password', password, '--email', 'tester@example.test'];
  const rights = ['--admin', '--must-change-password=false'];
  await run(file, [...common, 'admin', 'user', 'create', ...account, ...rights]);
  const server = await startOnPort({ file, args: [...common, 'web'], startupTimeout: 60_000 }, port);
  const host = `127.0.0.1:${port}`;
  await Promise.all(owners.map((owner) => createOwner(host, owner)));
  return {
    host,
    username,
    password,
    async stop() {
      process.off('exit', remove);
      await server.stop();
      remove();
    },
  };
}

async function run(file: string, args: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await runExecutable(file, args, { timeout: 120_000 });
  if (code !== 0) throw new Error(`gitea ${args.join(' ')}:\n${stdout}${stderr}`);
}

async function createOwner(host: string, owner: string): Promise<void> {
  const authorization = `Basic ${btoa(`${username}:${password}`)}`;
  const response = await fetch(`http://${host}/api/v1/orgs`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ username: owner }),
  });
  if (response.status !== 201)
    throw new Error(`the owner ${owner} was not created: ${await response.text()}`);
}

/** Only what a registry needs; CI runs as root, which Gitea refuses unless it is told otherwise. */
function configuration(folder: string, port: number): string {
  return `
RUN_MODE = prod
WORK_PATH = ${folder}
I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
[server]
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = http://127.0.0.1:${port}/
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'gitea.db')}
[security]
INSTALL_LOCK = true
SECRET_KEY = loopback-only
INTERNAL_TOKEN = loopback-only
PASSWORD_COMPLEXITY = off
[service]
DISABLE_REGISTRATION = true
[log]
MODE = console
LEVEL = error
[cron]
ENABLED = false
[actions]
ENABLED = false
[indexer]
ISSUE_INDEXER_TYPE = db
`;
}
