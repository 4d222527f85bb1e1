/** The login: credentials given as inputs, with the registry that each is for. */

import { CodedError } from '../errors.ts';
import type { Login } from '../host/host.ts';
import { registryHosts } from './destinations.ts';

export interface LoginInputs {
  readonly username?: string;
  readonly password?: string;
  readonly token?: string;
}

/** Throws `input` when a password is given and `to` names several registries, since it would reach one it is not for. */
export function loginOf({ username, password, token }: LoginInputs, to: readonly string[]): Login {
  const registry = username && password ? passwordRegistry(to) : undefined;
  return {
    ...(username && password && registry !== undefined && { password: { registry, username, password } }),
    ...(token && { token }),
  };
}

function passwordRegistry(to: readonly string[]): string | undefined {
  const hosts = registryHosts(to);
  if (hosts.length <= 1) return hosts[0];
  throw new CodedError('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
    hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or publish in one step per registry.',
  });
}
