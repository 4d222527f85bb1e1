/** Clients of the ecosystem that read what we pushed; one that is absent is named at the end of the run. */

import { type Finished, findExecutable, type RunOptions, runExecutable } from './programs.ts';
import { leaveOut } from './skipped.ts';

/** Every client the tests know how to drive. */
export type ClientName =
  | 'oras'
  | 'crane'
  | 'regctl'
  | 'skopeo'
  | 'wkg'
  | 'wasm-tools'
  | 'helm'
  | 'opa'
  | 'flux'
  | 'distribution-conformance';

/** skopeo refuses to run without /etc/containers/policy.json, which a package that was only unpacked does not install. */
export const withoutPolicy: readonly string[] = ['--insecure-policy'];

/** Runs the client once with these arguments. */
export type Client = (args: readonly string[], options?: RunOptions) => Promise<Finished>;

/** The client, or `undefined` when this machine does not have it, which is noted as left out. */
export function client(name: ClientName): Client | undefined {
  const file = findExecutable(name);
  const own = name === 'skopeo' ? withoutPolicy : [];
  if (file) return (args, options) => runExecutable(file, [...own, ...args], options);
  leaveOut(`${name}: not on this machine`);
  return undefined;
}
