/** The registries of a run: one client for each host, one store for each repository and access, one deadline for all. */

import { CodedError } from '../errors.ts';
import type { FindCredential, Log } from '../host/host.ts';
import { once } from '../memoize.ts';
import type { Digest } from '../oci/digest.ts';
import { registryIn, registryName } from '../oci/host.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import type { Access, DeletableStore, ReadStore } from '../store/store.ts';
import { createAuthenticator } from './auth/authenticator.ts';
import { createRedaction, type Redaction } from './auth/redaction.ts';
import { scopesFor, subjectOf } from './auth/scopes.ts';
import { createTokenSource } from './auth/tokens.ts';
import {
  createRegistryClient,
  type RegistryClient,
  type RepositoryContext,
  type Saver,
  type Statistics,
} from './client.ts';
import { responseError } from './errors.ts';
import { isLoopback } from './http/addresses.ts';
import { type Clock, createDeadline, type Deadline, systemClock } from './http/deadline.ts';
import type { Fetch } from './http/fetch.ts';
import { proxyUrl } from './http/proxy.ts';
import { createRetrier, type Retry } from './http/retry.ts';
import { concurrentReads, createScheduler } from './http/scheduler.ts';
import { createTransport, type Transport, type TransportOptions } from './http/transport.ts';
import { quirkOf } from './quirks.ts';
import {
  createDeletableStore,
  createReadStore,
  createRegistryStore,
  type RegistryStore,
} from './repository.ts';
import { createRetryLog } from './retry-log.ts';
import type { ThreadUse } from './saving.ts';

export interface RegistryOptions {
  /** Called once for each host. */
  readonly findCredential: FindCredential;
  readonly log: Pick<Log, 'mask' | 'warn' | 'info'>;
  /** PEM of CA certificates that are trusted in addition to the default ones. */
  readonly certificateAuthority?: string;
  /** Registries, as hosts or URLs, that are contacted over HTTP; loopback always is. */
  readonly plainHttp: readonly string[];
  /** Where the proxy variables `http_proxy`, `https_proxy` and `no_proxy` are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds that the run may take, except for content that moves fast enough. */
  readonly timeout: number;
  /** Maximum parallel uploads to one host of bodies above 64 KiB; as many small requests may run beside them, and more reads of small blobs. */
  readonly concurrency?: number;
  /** Called when the first request has been sent. */
  readonly onFirstRequest?: () => void;
  /** Called with the size of each part of a body that is passed to the network; a repeated body counts again. */
  readonly onBytes?: (bytes: number) => void;
  /** When a second thread receives blobs that are saved in files; by default where that takes less time. */
  readonly downloadThread?: Partial<ThreadUse>;
  /** Time and randomness; the system's by default. */
  readonly clock?: Clock;
}

export interface Registries {
  /** Opens a repository with the rights that the access needs, and no others; the same store for the same repository and access. */
  repository(repository: Repository, access: 'push'): RegistryStore;
  repository(repository: Repository, access: 'delete'): DeletableStore;
  repository(repository: Repository, access: 'pull'): ReadStore;
  readonly statistics: Readonly<Statistics>;
  /** For libraries that bring their own HTTP: the connections, deadline and redaction of this run behind the interface of `fetch`. */
  readonly fetch: Fetch;
  /** Runs such a library without an option for it: until the signal aborts, `fetch` sends what it sends with Node's modules. */
  runLibrary<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>;
  /** Ends a run: checks what other writers may have overwritten, and restores it. */
  finish(): Promise<void>;
}

/** What all hosts of a run share. */
interface Run {
  readonly options: RegistryOptions;
  readonly clock: Clock;
  readonly deadline: Deadline;
  readonly secrets: Redaction;
  readonly statistics: Statistics;
  readonly transport: Transport;
  readonly saver: () => Promise<Saver>;
}

const defaultConcurrency = 5;

export function createRegistries(options: RegistryOptions): Registries {
  const run = createRun(options);
  const clients = new Map<string, RegistryClient>();
  const repositories = new Map<string, Pick<RepositoryContext, 'manifestCache' | 'observed'>>();
  const readStores = new Map<string, ReadStore>();
  const pushStores = new Map<string, RegistryStore>();
  const contextOf = (repository: Repository, access: Access): RepositoryContext => ({
    client: getOrCreate(clients, repository.host, () => openHost(repository.host, run)),
    repository,
    scopes: scopesFor(access, repository.name),
    // What one access has learned about the repository is true for the others.
    ...getOrCreate(repositories, printRepository(repository), () => ({
      manifestCache: new Map<Digest, Uint8Array>(),
      observed: { hasWritten: false, refusedTags: new Set<string>() },
    })),
  });
  let loading: Promise<Fetch> | undefined;
  // Loaded with the first request of a library, which few runs send.
  const fetch: Fetch = async (input, init) => {
    loading ??= import('./http/fetch.ts').then(({ createFetch }) => createFetch(run));
    return await (await loading)(input, init);
  };
  function open(repository: Repository, access: 'push'): RegistryStore;
  function open(repository: Repository, access: 'delete'): DeletableStore;
  function open(repository: Repository, access: 'pull'): ReadStore;
  function open(repository: Repository, access: Access): ReadStore {
    const name = printRepository(repository);
    const context = (): RepositoryContext => contextOf(repository, access);
    if (access === 'push') return getOrCreate(pushStores, name, () => createRegistryStore(context()));
    if (access === 'delete') return createDeletableStore(context());
    return getOrCreate(readStores, name, () => createReadStore(context()));
  }
  return {
    repository: open,
    statistics: run.statistics,
    fetch,
    async runLibrary(work, signal) {
      const { runLibrary } = await import('./http/library-requests.ts');
      return await runLibrary(fetch, work, signal);
    },
    async finish() {
      for (const store of pushStores.values()) await store.finish();
    },
  };
}

/** The value of a key, created on first use. */
function getOrCreate<Key, Value>(values: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = values.get(key) ?? create();
  values.set(key, value);
  return value;
}

function createRun(options: RegistryOptions): Run {
  const clock = options.clock ?? systemClock;
  const statistics: Statistics = { requests: 0, retries: 0 };
  const deadline = createDeadline(clock, options.timeout);
  const transportOptions: TransportOptions = {
    clock,
    deadline,
    connections: concurrentReads(options.concurrency ?? defaultConcurrency) + 1,
    environment: options.environment,
    stall: stallTime(options.timeout),
    ...(options.certificateAuthority !== undefined && { certificateAuthority: options.certificateAuthority }),
    ...(options.onBytes && { onBytes: options.onBytes }),
    ...(options.onFirstRequest && { onFirstRequest: options.onFirstRequest }),
  };
  const transport = createTransport(transportOptions);
  const saver = once(async () =>
    (await import('./saving.ts')).createSaver(transport, transportOptions, options.downloadThread),
  );
  const secrets = createRedaction(options.log);
  for (const secret of proxySecrets(options.environment)) secrets.add(secret);
  return { options, clock, deadline, secrets, statistics, transport, saver };
}

/** Passwords in the URLs of proxies, also as they are sent: a proxy may repeat them. */
function proxySecrets(environment: RegistryOptions['environment']): readonly string[] {
  const names = ['http_proxy', 'https_proxy'].flatMap((name) => [name, name.toUpperCase()]);
  return names.flatMap((name) => {
    const { username = '', password = '' } = proxyUrl(environment[name] ?? '') ?? {};
    if (password === '') return [];
    const sent = decoded(`${username}:${password}`);
    return [password, decoded(password), Buffer.from(sent).toString('base64')];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A tenth of the timeout, from one second to one minute, so that the timeout allows several stalls. */
function stallTime(timeout: number): number {
  return Math.min(60_000, Math.max(1000, timeout / 10));
}

function openHost(host: string, run: Run): RegistryClient {
  const { options, clock, deadline, secrets, statistics, transport, saver } = run;
  const registry = baseUrl(host, options.plainHttp);
  const policy = { registry, show: secrets.show };
  const logRetry = createRetryLog(options.log, clock);
  const onRetry = (retry: Retry): void => {
    statistics.retries += 1;
    logRetry({ ...retry, host: retry.host || registry.host });
  };
  const retrier = createRetrier({ clock, deadline, onRetry });
  const errorContext: RegistryClient['errorContext'] = (action, repository, scopes) => ({
    action,
    repository,
    registry,
    access: subjectOf(scopes).access,
    identity: authenticator.identity(),
    show: secrets.show,
  });
  const tokens = createTokenSource({
    transport,
    retrier,
    clock,
    secrets,
    policy,
    refused: (response, scopes) =>
      responseError(response, {
        ...errorContext('get a token', { host, name: subjectOf(scopes).name }, scopes),
        isOfTokenService: true,
      }),
  });
  const authenticator = createAuthenticator({
    host,
    findCredential: (name) => deadline.race(options.findCredential(name), () => withoutCredential(name)),
    secrets,
    tokens,
    ping: () => transport.send({ method: 'GET', url: new URL('/v2/', registry), headers: {}, limit: 4096 }),
  });
  return createRegistryClient({
    quirk: quirkOf(host),
    retrier,
    deadline,
    scheduler: createScheduler(options.concurrency ?? defaultConcurrency),
    clock,
    policy,
    errorContext,
    transport,
    saver,
    authenticator,
    statistics,
    onWarning: createWarnings(host, run),
  });
}

/** A credential helper may wait for somebody to unlock a key ring. */
function withoutCredential(host: string): CodedError {
  return new CodedError('unavailable', `the credentials for ${host} were not found within the timeout`, {
    hint: `Check that the credential helper of Docker responds for ${host}, then re-run.`,
  });
}

function baseUrl(host: string, plainHttp: readonly string[]): URL {
  const apiHost = quirkOf(host).apiHost ?? host;
  const secure = new URL(`https://${apiHost}`);
  const isPlain = plainHttp.some((entry) => registryIn(entry) === registryName(host));
  return isPlain || isLoopback(secure.hostname) ? new URL(`http://${apiHost}`) : secure;
}

const maximumWarnings = 5;

/** Shows each `Warning: 299 - "text"` once (distribution-spec v1.1, "Warnings"). */
function createWarnings(host: string, { options, secrets }: Run): (line: string) => void {
  const seen = new Set<string>();
  return (line) => {
    const text = /^299 - "([^"]{1,500})"/.exec(line)?.[1];
    if (text === undefined || seen.has(text) || seen.size >= maximumWarnings) return;
    seen.add(text);
    options.log.warn(`${host} warns: ${secrets.show(text)}`);
  };
}
