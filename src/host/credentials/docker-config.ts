/** Docker configurations: the files that `docker login`, `podman login` and similar tools write. */

import { constants, promises, statSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../json.ts';
import { registryName } from '../../oci/host.ts';
import { homeOfUser } from '../home.ts';
import type { Credential, Environment } from '../host.ts';

export interface DockerConfig {
  /** The file or variable it was read from. */
  readonly origin: string;
  /** By key as written; see `forHost`. */
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore?: string;
}

const sizeLimit = 1024 * 1024;

// Opening a pipe would wait for its writer. Windows has no such flag.
const { O_RDONLY, O_NONBLOCK = 0 } = constants;
const readOnly = O_RDONLY | O_NONBLOCK;

/**
 * Every configuration, in order of precedence: `DOCKER_AUTH_CONFIG` (its `auths` alone), Docker's file, then podman's. A
 * malformed one is reported to `warn` and ignored.
 */
export async function readDockerConfigs(
  environment: Environment,
  warn: (line: string) => void,
): Promise<readonly DockerConfig[]> {
  const found: DockerConfig[] = [];
  const keep = (text: string | undefined, origin: string) => {
    const config = text?.trim() ? parseDockerConfig(text, origin) : undefined;
    if (config) found.push(config);
    else if (text?.trim()) warn(`${origin} is not a Docker configuration and is ignored`);
  };
  keep(environment.DOCKER_AUTH_CONFIG, 'DOCKER_AUTH_CONFIG');
  for (const { path, origin } of configFiles(environment)) {
    keep(await readIfPresent(path, () => warn(`${origin} cannot be read and is ignored`)), origin);
  }
  return found.map((config) => (config.origin === 'DOCKER_AUTH_CONFIG' ? authsAlone(config) : config));
}

/** Docker CLI: the variable overlays `auths` and nothing else. */
function authsAlone({ origin, auths }: DockerConfig): DockerConfig {
  return { origin, auths, credHelpers: {} };
}

function configFiles(
  environment: Environment,
): readonly { readonly path: string; readonly origin: string }[] {
  const home = environment.HOME || environment.USERPROFILE || homeOfUser();
  const { DOCKER_CONFIG, REGISTRY_AUTH_FILE, XDG_RUNTIME_DIR } = environment;
  return [
    ...(DOCKER_CONFIG
      ? [{ path: join(DOCKER_CONFIG, 'config.json'), origin: 'config.json of DOCKER_CONFIG' }]
      : []),
    ...(!DOCKER_CONFIG && home
      ? [{ path: join(home, '.docker', 'config.json'), origin: '~/.docker/config.json' }]
      : []),
    ...(REGISTRY_AUTH_FILE ? [{ path: REGISTRY_AUTH_FILE, origin: 'REGISTRY_AUTH_FILE' }] : []),
    ...(XDG_RUNTIME_DIR
      ? [
          {
            path: join(XDG_RUNTIME_DIR, 'containers', 'auth.json'),
            origin: 'containers/auth.json of XDG_RUNTIME_DIR',
          },
        ]
      : []),
  ];
}

async function readIfPresent(path: string, failed: () => void): Promise<string | undefined> {
  try {
    // Absent, as most are: nothing is loaded to find that out.
    if (!statSync(path, { throwIfNoEntry: false })) return undefined;
    const file = await promises.open(path, readOnly);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(sizeLimit), 0, sizeLimit, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await file.close();
    }
  } catch (error) {
    const absent =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!absent) failed();
    return undefined;
  }
}

/** Parses a configuration; `undefined` when it is malformed. */
export function parseDockerConfig(text: string, origin: string): DockerConfig | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value)) return undefined;
    const { auths, credHelpers, credsStore } = value;
    return {
      origin,
      auths: isRecord(auths) ? auths : {},
      credHelpers: isRecord(credHelpers) ? credHelpers : {},
      ...(typeof credsStore === 'string' && credsStore !== '' && { credsStore }),
    };
  } catch {
    return undefined;
  }
}

/**
 * The value for exactly this host: its own key first, then a key that is the same host written as a URL. Keys for a part of a
 * registry (`host/namespace`, as podman writes them) are not used.
 */
export function forHost(table: Readonly<Record<string, unknown>>, host: string): unknown {
  if (Object.hasOwn(table, host)) return table[host];
  const wanted = registryName(host);
  const key = Object.keys(table).find((candidate) => hostOfKey(candidate) === wanted);
  return key === undefined ? undefined : table[key];
}

function hostOfKey(key: string): string | undefined {
  const host = /^(?:https?:\/\/)?([^/]+)(?:\/(?:v[12]\/?)?)?$/.exec(key)?.[1];
  return host === undefined ? undefined : registryName(host);
}

/** An entry of `auths` as a credential; `undefined` when it contains none. */
export function readAuth(entry: unknown): Credential | undefined {
  if (!isRecord(entry)) return undefined;
  const text = (name: string) => (typeof entry[name] === 'string' ? entry[name] : '');
  if (text('registrytoken')) return { kind: 'bearer', token: text('registrytoken') };
  if (text('identitytoken')) return { kind: 'identity', token: text('identitytoken') };
  const decoded = Buffer.from(text('auth'), 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  const [username, password] =
    colon > 0 ? [decoded.slice(0, colon), decoded.slice(colon + 1)] : [text('username'), text('password')];
  // Docker pads decoded passwords with NUL bytes.
  const trimmed = password.replace(/\0+$/, '');
  return username && trimmed ? { kind: 'basic', username, password: trimmed } : undefined;
}
