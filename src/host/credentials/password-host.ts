/** Which registry the `username` and `password` inputs belong to. */

import { CodedError } from '../../errors.ts';
import { registryHosts } from '../../release/destinations.ts';

/**
 * The one registry that `to` names, or `undefined` when no password was given or `to` is all layouts. Throws `input` when there
 * are several, since the password would then reach a host it is not for.
 */
export function passwordHost(
  inputs: ReadonlyMap<string, string>,
  defaultTo: string | undefined,
): string | undefined {
  if (!inputs.get('password')) return undefined;
  const given = (inputs.get('to') ?? '').split(/\r?\n/).map((line) => line.trim());
  const to = given.some(Boolean) ? given.filter(Boolean) : [defaultTo ?? ''].filter(Boolean);
  const hosts = registryHosts(to);
  if (hosts.length <= 1) return hosts[0];
  throw new CodedError('input', `"password" is for one registry, and "to" names ${hosts.join(', ')}`, {
    hint: 'Leave "username" and "password" out and log in to each with docker/login-action, or publish in one step per registry.',
  });
}
