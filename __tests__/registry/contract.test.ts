/** The contract of stores, held by real registries and by the fake one. */

import { storeContract } from '../contract/store.ts';
import { registries } from '../support/registries.ts';
import { basicCredential, open, repositoryAt, startFake } from './support.ts';

let count = 0;

async function make(host: string, credentials: { username?: string; password?: string } = {}) {
  const { username, password } = credentials;
  const run = open(
    username === undefined ? {} : { findCredential: basicCredential(username, password ?? '') },
  );
  count += 1;
  return {
    store: run.repository(repositoryAt(host, `contract/run-${count}`), 'push'),
    cleanup: async () => {},
  };
}

for (const registry of await registries()) {
  storeContract(registry.name, () => make(registry.host, registry));
}

const auth = { kind: 'bearer', username: 'u', password: 'pass' } as const;
storeContract('fake registry', async () => make((await startFake()).host));
storeContract('fake registry with tokens, without mounts, digest headers and referrers', async () =>
  make((await startFake({ auth, mount: 'never', digestHeader: false, referrers: false })).host, auth),
);
