/** The login: credentials given as inputs, with the registry that each is for. */

import { CodedError } from '../errors.ts';
import type { Login } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import { registryHosts } from './destinations.ts';

export interface LoginInputs {
  readonly username?: string;
  readonly password?: string;
  readonly token?: string;
}

/**
 * `to` is what an input or the default names, `planned` what a saved plan names. Throws `input` when a password is given and `to`
 * names several registries, or the plan one that `to` does not name, since it would reach one it is not for.
 */
export async function loginOf(
  { username, password, token }: LoginInputs,
  to: readonly string[],
  planned: readonly string[] = [],
): Promise<Login> {
  const registry = username && password ? await passwordRegistry(to, planned) : undefined;
  return {
    ...(username && password && registry !== undefined && { password: { registry, username, password } }),
    ...(token && { token }),
  };
}

async function passwordRegistry(
  to: readonly string[],
  planned: readonly string[],
): Promise<string | undefined> {
  const hosts = await registryHosts(to);
  const onlyPlanned = (await registryHosts(planned)).filter((host) => !hosts.includes(host));
  if (onlyPlanned.length > 0)
    throw inputError(`"password" is given, and only the plan names ${onlyPlanned.join(', ')}`, {
      hint: 'Name the targets of the plan in "to" as well, if the password is for that registry',
      lines: { to: planned },
    });
  if (hosts.length <= 1) return hosts[0];
  throw new CodedError('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
    hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
  });
}
