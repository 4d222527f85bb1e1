/** The places of a run: layouts and registries, opened when the first artifact goes there. */

import { CodedError } from './errors.ts';
import type { Layout } from './layout/layout.ts';
import { parseReference, parseTag } from './oci/reference.ts';
import type { Registries } from './registry/registries.ts';
import type { Store } from './store/store.ts';
import { printable } from './text.ts';
import type { Stores, StoresOptions } from './verbs/publish.ts';

export function createStores(run: StoresOptions): Stores {
  const layouts = new Map<string, Promise<Layout>>();
  let opened: Promise<Registries> | undefined;
  let statistics = { requests: 0, retries: 0 };
  const registries = async () => {
    opened ??= openRegistries(run);
    const all = await opened;
    statistics = all.statistics;
    return all;
  };
  const layout = (folder: string) => {
    const known = layouts.get(folder) ?? openLayout(folder);
    layouts.set(folder, known);
    return known;
  };
  // Loading the client takes as long as finding the files; it is begun before it is needed.
  if (run.to.some((place) => !place.startsWith('oci:'))) registries().catch(() => {});
  return {
    async open({ place, artifact }): Promise<Store> {
      if (place.kind === 'layout') return (await layout(place.folder)).target(artifact.name);
      return (await registries()).repository(place.repository);
    },
    async outside(reference) {
      const { tag, digest, ...repository } = parseReference(reference);
      const source = (await registries()).repository(repository);
      const root = await source.resolve(digest ?? tag ?? parseTag('latest'));
      if (root) return { root, source };
      throw new CodedError('not-found', `${printable(reference)} does not exist`, {
        hint: 'Push it first, or mend the reference.',
      });
    },
    async settle() {
      await (await opened)?.settle();
    },
    get statistics() {
      return statistics;
    },
  };
}

async function openLayout(folder: string): Promise<Layout> {
  const targets = await import('./layout/layout.ts');
  return await targets.openLayout(folder);
}

async function openRegistries({ host, options, facts, contents }: StoresOptions): Promise<Registries> {
  const { createRegistries } = await import('./registry/registries.ts');
  const pem = options.caFile === undefined ? undefined : await host.readInputFile(options.caFile);
  let done = 0;
  return createRegistries({
    findCredential: host.findCredential,
    log: host.log,
    ...(pem && { certificateAuthority: new TextDecoder().decode(pem) }),
    plainHttp: options.plainHttp,
    environment: process.env,
    timeout: options.timeout,
    concurrency: options.concurrency,
    ...(facts.repository !== undefined && { repositoryOnGitHub: facts.repository }),
    ...(process.env.GITHUB_EVENT_NAME && { eventName: process.env.GITHUB_EVENT_NAME }),
    onBytes(bytes) {
      done += bytes;
      host.log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) });
    },
  });
}
