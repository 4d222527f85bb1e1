/** Where a run of `publish` goes, and the stores for that. */

import { CodedError } from '../errors.ts';
import type { Login } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { Contents } from '../pack/contents.ts';
import type { Env, Stores } from './verb.ts';

/** The input, then the plan, which is to be published exactly. */
export function targetsOf(
  { to }: PublishOptions,
  planned: readonly string[] | undefined,
  defaultTo: string | undefined,
): readonly string[] {
  if (to.length > 0) return to;
  if (planned) return planned;
  if (defaultTo !== undefined) return [defaultTo];
  throw new CodedError('input', '"to" is not given, and this server has no default registry', {
    hint: 'Write to: registry.example/acme/{name}',
  });
}

export interface Targeted {
  readonly to: readonly string[];
  readonly login: Login;
  /** Of which the size is shown as the total. */
  readonly contents: Pick<Contents, 'size'>;
}

/** True when anything goes to a registry. */
export function needsRegistry(to: readonly string[]): boolean {
  return to.some((target) => !target.startsWith('oci:'));
}

export function openStores(options: PublishOptions, env: Env, { to, login, contents }: Targeted): Stores {
  const { log, credentials } = env.host;
  return env.stores({
    ...options,
    log,
    findCredential: credentials(login),
    needsRegistry: needsRegistry(to),
    onBytes: (done) => log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) }),
  });
}
