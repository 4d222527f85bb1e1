/** Credential helpers: runs `docker-credential-<name> get` for one registry. */

import { isRecord } from '../../json.ts';
import { registryName } from '../../oci/host.ts';
import { printable } from '../../text.ts';
import { findExecutable, runExecutable } from '../exec.ts';
import type { Credential, Environment } from '../host.ts';

/** Any name without a path: Docker Desktop writes `desktop.exe` in WSL (docker/for-win#12091). */
const nameForm = /^(?![.-])[^/\\\p{Cc}]{1,200}$/u;

// A helper may request a token from a cloud provider.
const deadline = 30_000;

export interface HelperContext {
  readonly environment: Environment;
  warn(line: string): void;
}

/**
 * The credential of the host, or `undefined`. A helper that is missing or fails is a warning that never repeats its output,
 * which may contain a secret. Protocol: docker-credential-helpers, README "Development".
 */
export async function askHelper(
  name: string,
  host: string,
  context: HelperContext,
): Promise<Credential | undefined> {
  const program = `docker-credential-${name}`;
  if (!nameForm.test(name))
    return warned(context, `"${printable(name, 80)}" is not the name of a credential helper`);
  const path = findExecutable(program, context.environment);
  if (path === undefined) return warned(context, `${program} is not on PATH`);
  const input = registryName(host) === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  const end = await runExecutable(path, ['get'], {
    environment: withoutInputs(context.environment),
    input,
    deadline,
  });
  if (end.code === 0)
    return readAnswer(end.stdout) ?? warned(context, `${program} returned no credential for ${host}`);
  if (/credentials not found/i.test(end.stdout + end.stderr)) return undefined;
  return warned(
    context,
    `${program} failed for ${host} (${end.code === undefined ? 'no answer' : `exit code ${end.code}`})`,
  );
}

/** An empty answer means anonymous access. */
function readAnswer(stdout: string): Credential | undefined {
  try {
    const answer: unknown = JSON.parse(stdout);
    if (!isRecord(answer)) return undefined;
    const { Username: username, Secret: secret } = answer;
    if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
    return username === '<token>'
      ? { kind: 'identity', token: secret }
      : { kind: 'basic', username, password: secret };
  } catch {
    return undefined;
  }
}

/** A helper must not see the secrets that the action was given. */
function withoutInputs(environment: Environment): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/i.test(name)));
}

function warned(context: HelperContext, line: string): undefined {
  context.warn(line);
  return undefined;
}
