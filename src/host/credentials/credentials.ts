/** Credentials: the sources of a registry's credential, in order of precedence. */

import { registryName } from '../../oci/host.ts';
import { printable } from '../../text.ts';
import type { Credential, Environment, FindCredential, Log, Login } from '../host.ts';
import type { DockerConfig } from './docker-config.ts';
import { masked } from './masking.ts';

export interface CredentialOptions {
  readonly environment: Environment;
  readonly log: Pick<Log, 'mask' | 'warn'>;
  readonly login: Login;
}

const tokenHost = 'ghcr.io';

/** Only requests to a registry need it. */
const loadDocker = () => import(/* webpackChunkName: "registry" */ './docker-config.ts');

/**
 * Finds the credential for exactly one host: the password of the login, then the Docker configuration, then the token of the
 * login. Each is masked before it is returned, without the line end of its secret; each host is looked up once.
 */
export function createCredentials(options: CredentialOptions): FindCredential {
  const warn = once((line: string) => options.log.warn(line));
  let configs: Promise<readonly DockerConfig[]> | undefined;
  const known = new Map<string, Promise<Credential | undefined>>();
  const find = async (host: string): Promise<Credential | undefined> => {
    configs ??= loadDocker().then((docker) => docker.readDockerConfigs(options.environment, warn));
    const found =
      fromInputs(options, host) ?? (await fromConfigs(await configs, host, options.environment, warn));
    return found ?? fromToken(options, host);
  };
  return async (host) => {
    const finding = known.get(host) ?? find(host);
    known.set(host, finding);
    const credential = await finding;
    return credential && masked(options.log, credential);
  };
}

function fromInputs({ login }: CredentialOptions, host: string): Credential | undefined {
  if (!login.password || registryName(host) !== registryName(login.password.registry)) return undefined;
  const { username, password } = login.password;
  return { kind: 'basic', username: username.trim(), password };
}

async function fromConfigs(
  configs: readonly DockerConfig[],
  host: string,
  environment: Environment,
  warn: (line: string) => void,
): Promise<Credential | undefined> {
  const { forHost, readAuth } = await loadDocker();
  for (const config of configs) {
    for (const name of helpersOf(config, forHost(config.credHelpers, host), host, warn)) {
      const { askHelper } = await import('./helper.ts');
      const credential = await askHelper(name, host, { environment, warn });
      if (credential) return credential;
    }
    const credential = readAuth(forHost(config.auths, host));
    if (credential) return credential;
  }
  return undefined;
}

/** Docker CLI, configfile/file.go: the helper of a host replaces the store for all hosts. */
function helpersOf(
  config: DockerConfig,
  own: unknown,
  host: string,
  warn: (line: string) => void,
): readonly string[] {
  if (own !== undefined && typeof own !== 'string')
    warn(`${config.origin} names no helper for ${printable(host)}`);
  const name = typeof own === 'string' ? own : config.credsStore;
  return name ? [name] : [];
}

function fromToken({ login, environment }: CredentialOptions, host: string): Credential | undefined {
  const { token } = login;
  if (!token || host.toLowerCase() !== tokenHost) return undefined;
  // ghcr.io checks only the token and accepts any user name.
  return { kind: 'basic', username: environment.GITHUB_ACTOR || 'token', password: token };
}

function once(tell: (line: string) => void): (line: string) => void {
  const told = new Set<string>();
  return (line) => {
    if (told.has(line)) return;
    told.add(line);
    tell(line);
  };
}
