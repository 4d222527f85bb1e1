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

/** Runs the client once with these arguments. */
export type Client = (args: readonly string[], options?: RunOptions) => Promise<Finished>;

/** The client, or `undefined` when this machine does not have it, which is noted as left out. */
export function client(name: ClientName): Client | undefined {
  const file = findExecutable(name);
  if (file) return (args, options) => runExecutable(file, args, options);
  leaveOut(`${name}: not on this machine`);
  return undefined;
}
