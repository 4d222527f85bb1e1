/** The login of a verb that reads: credentials given as inputs, for the one registry of its references. */

import { CodedError } from '../errors.ts';
import type { Login } from '../host/host.ts';
import { registryName } from '../oci/host.ts';

export interface LoginInputs {
  readonly username?: string;
  readonly password?: string;
  readonly token?: string;
}

/** Throws `input` when a password is given and the references name several registries, since it would reach one it is not for. */
export function loginForSources({ username, password, token }: LoginInputs, hosts: readonly string[]): Login {
  const names = [...new Set(hosts.map(registryName))];
  const [registry] = names;
  const isGiven = username !== undefined && password !== undefined;
  if (isGiven && names.length > 1) throw severalRegistries(names);
  return {
    ...(isGiven && registry !== undefined && { password: { registry, username, password } }),
    ...(token && { token }),
  };
}

function severalRegistries(names: readonly string[]): CodedError {
  return new CodedError(
    'input',
    `"password" is for one registry, and "references" names ${names.join(', ')}`,
    {
      hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or read in one step per registry.',
    },
  );
}
