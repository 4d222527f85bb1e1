/** The stores of a run of `publish`, with its login and its progress. */

import type { Login } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { Contents } from '../pack/contents.ts';
import { needsRegistry } from './targets.ts';
import type { Env, Stores } from './verb.ts';

export interface Targeted {
  readonly to: readonly string[];
  readonly login: Login;
  /** Of which the size is shown as the total. */
  readonly contents: Pick<Contents, 'size'>;
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
