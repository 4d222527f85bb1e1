/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */

import type { CacheOptions } from './cache/content.ts';
import type { Environment, Host } from './host/host.ts';
import { inputError } from './input-error.ts';
import type { LayoutWriter } from './layout/writer.ts';
import { parseTag, printRepository, type Repository } from './oci/reference.ts';
import { parseSourceReference } from './oci/source-reference.ts';
import type { Registries, RegistryOptions } from './registry/registries.ts';
import type { Access, Location, ReadStore, Store } from './store/store.ts';
import { printable } from './text.ts';
import { uptime } from './uptime.ts';
import type { Stores, StoresOptions } from './verbs/verb.ts';

/** What opening a store needs of the host. */
export type StoresHost = Pick<Host, 'readInputFile' | 'openWorkspace' | 'cacheFolder'> & {
  readonly environment: Environment;
};

/** `settings` are those of registries that no input sets. */
export function createStores(
  options: StoresOptions,
  host: StoresHost,
  settings: Pick<RegistryOptions, 'downloadThread'> = {},
): Stores {
  const layouts = new Map<string, Promise<LayoutWriter>>();
  const until = uptime() + options.timeout;
  let opening: Promise<Registries> | undefined;
  let statistics = { requests: 0, retries: 0 };
  const firstRequest = Promise.withResolvers<void>();
  const registries = async () => {
    opening ??= openRegistries(options, host, { ...settings, onFirstRequest: firstRequest.resolve });
    const all = await opening;
    statistics = all.statistics;
    return all;
  };
  const layout = (folder: string) => {
    const known = layouts.get(folder) ?? openLayout(folder, until);
    layouts.set(folder, known);
    return known;
  };
  if (options.needsRegistry) registries().catch(() => {});
  function open(location: Location, access: 'push'): Promise<Store>;
  function open(location: Location, access: Access): Promise<ReadStore>;
  async function open(location: Location, access: Access): Promise<ReadStore> {
    if (location.kind === 'layout') return (await layout(location.folder)).store(location.name);
    const { repository } = await registries();
    if (access === 'push') return repository(location.repository, access);
    return access === 'delete'
      ? repository(location.repository, access)
      : repository(location.repository, access);
  }
  const behindCache = async (
    repository: Repository,
    openRepository: () => Promise<ReadStore>,
  ): Promise<ReadStore> => {
    const cache = cacheOf(options, host);
    if (!cache) return await openRepository();
    const cachedSource = options.cachedSource ?? (await import('./cache/content.ts')).cachedSource;
    return await cachedSource(openRepository, printRepository(repository), cache);
  };
  const readFrom = (repository: Repository) =>
    behindCache(repository, async () => (await registries()).repository(repository, 'pull'));
  return {
    open,
    openToDelete: async (repository) => (await registries()).repository(repository, 'delete'),
    firstRequest: firstRequest.promise,
    cached: (repository, store) => behindCache(repository, async () => store),
    fetch: async (input, init) => (await registries()).fetch(input, init),
    timeLeft: () => until - uptime(),
    runLibrary: async (work, signal) => await (await registries()).runLibrary(work, signal),
    async openSource(reference) {
      const parsed = parseSourceReference(reference);
      if (parsed.kind === 'layout') {
        const { openLayoutSource } = await import('./layout-source.ts');
        return await openLayoutSource(parsed, reference, host);
      }
      const { tag, digest, ...repository } = parsed.reference;
      const source = await readFrom(repository);
      const resolve = source.resolveAndRead ?? source.resolve;
      const root = await resolve(digest ?? tag ?? parseTag('latest'));
      if (root) return { root, source, location: printRepository(repository) };
      const { absentError } = await import('./store/absent.ts');
      throw await absentError(reference, parsed.reference, source);
    },
    async finish() {
      await (await opening)?.finish();
    },
    get statistics() {
      return statistics;
    },
  };
}

/** The cache of a verb that reads; absent for one that does not ask for it, and where there is no folder for it. */
function cacheOf({ cache = 'false' }: StoresOptions, { cacheFolder }: StoresHost): CacheOptions | undefined {
  if (cache === 'false' || cacheFolder === undefined) return undefined;
  const sizeLimit = 4 * 1024 ** 3;
  return {
    folder: cacheFolder,
    sizeLimit,
    // Writing larger content twice takes longer than many networks, unless it is asked for.
    contentLimit: cache === 'true' ? sizeLimit / 2 : 64 * 1024 ** 2,
  };
}

async function openLayout(folder: string, until: number): Promise<LayoutWriter> {
  const { openLayoutWriter } = await import('./layout/writer.ts');
  return await openLayoutWriter(folder, until);
}

/** TLS would ignore a file without a certificate, and then not trust the registry. */
async function readCertificates(path: string, host: StoresHost): Promise<string> {
  const text = new TextDecoder().decode(await host.readInputFile(path, 'ca-file'));
  if (text.includes('CERTIFICATE-----')) return text;
  throw inputError(`"ca-file" is ${printable(path)}, which has no certificate in PEM form`, {
    hint: 'Convert it before this step, for example with openssl x509 -inform der -in ca.der -out ca.pem',
    lines: { 'ca-file': 'ca.pem' },
  });
}

async function openRegistries(
  options: StoresOptions,
  host: StoresHost,
  settings: Pick<RegistryOptions, 'downloadThread' | 'onFirstRequest'>,
): Promise<Registries> {
  const { createRegistries } = await import(/* webpackChunkName: "registry" */ './registry/registries.ts');
  const certificateAuthority =
    options.caFile === undefined ? undefined : await readCertificates(options.caFile, host);
  let done = 0;
  return createRegistries({
    findCredential: options.findCredential,
    log: options.log,
    ...(certificateAuthority !== undefined && { certificateAuthority }),
    plainHttp: options.plainHttp,
    environment: host.environment,
    timeout: options.timeout,
    concurrency: options.concurrency,
    ...settings,
    onBytes(bytes) {
      done += bytes;
      options.onBytes?.(done);
    },
  });
}
