/** The registry clients and tools of the ecosystem that tests run against pushed content; a missing one is reported as skipped. */

import { findExecutable, type RunOptions, type RunResult, runExecutable } from './programs.ts';
import { recordSkipped } from './skipped.ts';

/** Every client that a test runs. */
export type ClientName =
  | 'oras'
  | 'crane'
  | 'regctl'
  | 'skopeo'
  | 'wkg'
  | 'wasm-tools'
  | 'helm'
  | 'opa'
  | 'cosign'
  | 'gh'
  | 'flux'
  | 'timoni'
  | 'actionlint'
  | 'distribution-conformance';

/** skopeo fails without /etc/containers/policy.json, which is missing where its package was unpacked but not installed. */
export const withoutPolicy: readonly string[] = ['--insecure-policy'];

/** Runs the client once with the given arguments. */
export type Client = (args: readonly string[], options?: RunOptions) => Promise<RunResult>;

/** The client, or `undefined` when it is not installed, which is recorded as skipped. */
export function client(name: ClientName): Client | undefined {
  const file = findExecutable(name);
  const flags = name === 'skopeo' ? withoutPolicy : [];
  if (file) return (args, options) => runExecutable(file, [...flags, ...args], options);
  recordSkipped(`${name}: not installed`);
  return undefined;
}
