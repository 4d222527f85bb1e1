/** Registries: every registry of a run – one client per host, one target per repository, one budget for all. */

import type { FindCredential, Log } from '../host/host.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import { type Authenticator, createAuthenticator } from './auth/authenticator.ts';
import { createRedaction, type Redaction } from './auth/redaction.ts';
import { createTokenSource } from './auth/tokens.ts';
import { createEndpoint, type Endpoint, type Statistics } from './endpoint.ts';
import { failure } from './errors.ts';
import { isLoopback } from './http/addresses.ts';
import { type Budget, type Clock, createBudget, createRetrier, systemClock } from './http/retry.ts';
import { createScheduler } from './http/scheduler.ts';
import { createTransport, type Transport } from './http/transport.ts';
import { quirkOf } from './quirks.ts';
import { createRepository, type RegistryStore } from './repository.ts';

export interface RegistryOptions {
  /** Called once per host. */
  readonly findCredential: FindCredential;
  readonly log: Pick<Log, 'mask' | 'warn'>;
  /** PEM of a certificate authenticator that is trusted besides the usual ones. */
  readonly certificateAuthority?: string;
  /** Hosts, with their port, that are spoken to by plain http; loopback always is. */
  readonly plainHttp: readonly string[];
  /** Where the proxy variables `http_proxy`, `https_proxy` and `no_proxy` are read from. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Milliseconds from the first request after which nothing is tried again. */
  readonly timeout: number;
  /** Bodies above 64 KiB in flight per host; as many small requests may run beside them. */
  readonly concurrency?: number;
  /** `owner/repository` on github.com, for hints. */
  readonly repositoryOnGitHub?: string;
  /** The runner's event, for hints. */
  readonly eventName?: string;
  /** Called with the size of every piece of a body that is handed to the network; a repeated body counts again. */
  readonly onBytes?: (bytes: number) => void;
  /** Time and chance; the system's by default. */
  readonly clock?: Clock;
}

export interface Registries {
  /** The same target for the same repository. */
  repository(repository: Repository): RegistryStore;
  /** Requests without token requests and the refusals that led to them. */
  readonly statistics: Readonly<Statistics>;
  /** The end of a run: looks once more at fallback indexes of referrers. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** What all hosts of a run have in common. */
interface Run {
  readonly options: RegistryOptions;
  readonly clock: Clock;
  readonly budget: Budget;
  readonly secrets: Redaction;
  readonly statistics: Statistics;
  readonly transport: Transport;
}

const usualConcurrency = 5;

export function createRegistries(options: RegistryOptions): Registries {
  const run = createRun(options);
  const endpoints = new Map<string, Endpoint>();
  const targets = new Map<string, RegistryStore>();
  const endpointOf = (host: string): Endpoint => {
    const endpoint = endpoints.get(host) ?? openEndpoint(host, run);
    endpoints.set(host, endpoint);
    return endpoint;
  };
  return {
    repository(repository) {
      const key = printRepository(repository);
      const target = targets.get(key) ?? createRepository(endpointOf(repository.host), repository);
      targets.set(key, target);
      return target;
    },
    statistics: run.statistics,
    async settle() {
      for (const target of targets.values()) await target.settle();
    },
    close: () => run.transport.close(),
  };
}

function createRun(options: RegistryOptions): Run {
  const clock = options.clock ?? systemClock;
  const statistics: Statistics = { requests: 0, retries: 0, tokenRequests: 0, bytesSent: 0 };
  const transport = createTransport({
    connections: 2 * (options.concurrency ?? usualConcurrency) + 1,
    environment: options.environment,
    stall: stallFor(options.timeout),
    ...(options.certificateAuthority !== undefined && { certificateAuthority: options.certificateAuthority }),
    onBytes(bytes) {
      statistics.bytesSent += bytes;
      options.onBytes?.(bytes);
    },
  });
  const budget = createBudget(clock, options.timeout);
  return { options, clock, budget, secrets: createRedaction(options.log), statistics, transport };
}

/** A tenth of the whole time, from one second to one minute: enough stalls can be survived within the budget. */
function stallFor(timeout: number): number {
  return Math.min(60_000, Math.max(1000, timeout / 10));
}

function openEndpoint(host: string, run: Run): Endpoint {
  const { options, clock, secrets, statistics, transport } = run;
  const base = baseOf(host, options.plainHttp);
  const judge = { registry: base, show: secrets.show };
  const count = (what: keyof Statistics) => () => {
    statistics[what] += 1;
  };
  const retrier = createRetrier({ clock, budget: run.budget, onRetry: count('retries') });
  const tokens = createTokenSource({
    transport,
    retrier,
    clock,
    secrets,
    judge,
    onRequest: count('tokenRequests'),
    refused: (answer, name) => failure(answer, errorContext({ host, name }, 'get a token')),
  });
  const ping = () => transport.send({ method: 'GET', url: new URL('/v2/', base), headers: {}, limit: 4096 });
  const authenticator = createAuthenticator({
    host,
    findCredential: options.findCredential,
    secrets,
    tokens,
    ping,
  });
  const errorContext = errorContextOf(run, authenticator);
  return createEndpoint({
    base,
    quirk: quirkOf(host),
    retrier,
    scheduler: createScheduler(options.concurrency ?? usualConcurrency),
    clock,
    judge,
    errorContext,
    transport,
    authenticator,
    statistics,
    onWarning: createWarnings(host, run),
  });
}

function errorContextOf({ options, secrets }: Run, authenticator: Authenticator): Endpoint['errorContext'] {
  const { repositoryOnGitHub, eventName } = options;
  return (repository, action) => ({
    action,
    repository,
    identity: authenticator.identity(),
    show: secrets.show,
    ...(repositoryOnGitHub !== undefined && { repositoryOnGitHub }),
    ...(eventName !== undefined && { eventName }),
  });
}

function baseOf(host: string, plainHttp: readonly string[]): URL {
  const wire = quirkOf(host).wire ?? host;
  const secure = new URL(`https://${wire}`);
  return plainHttp.includes(host) || isLoopback(secure.hostname) ? new URL(`http://${wire}`) : secure;
}

const mostWarnings = 5;

/** `Warning: 299 - "text"` (distribution-spec v1.1, "Warnings"), once per text. */
function createWarnings(host: string, { options, secrets }: Run): (line: string) => void {
  const seen = new Set<string>();
  return (line) => {
    const text = /^299 - "([^"]{1,500})"/.exec(line)?.[1];
    if (text === undefined || seen.has(text) || seen.size >= mostWarnings) return;
    seen.add(text);
    options.log.warn(`${host} warns: ${secrets.show(text)}`);
  };
}
