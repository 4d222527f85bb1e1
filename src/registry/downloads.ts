/** The run's side of an engine of downloads: requests with their progress, and what is received. */

import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, digestAlgorithm } from '../oci/digest.ts';
import type { DownloadReport, DownloadTask, EndReport, Failure } from './download-messages.ts';
import { createProgress, type Progress } from './http/progress.ts';
import type { HttpResponse } from './http/response.ts';
import {
  type HttpRequest,
  hasContent,
  networkFailure,
  noResponse,
  type TransportOptions,
  userAgent,
} from './http/transport.ts';

/** An engine as it is reached from here. */
export interface EngineLink {
  post(task: DownloadTask): void;
  /** Sets the callbacks; the engine ends when its thread does. */
  connect(onReport: (report: DownloadReport) => void, onEnd: () => void): void;
  /** Whether somebody waits for a report. */
  keepAlive(isNeeded: boolean): void;
}

/** An engine that writes content into files. */
export interface Downloads {
  /** True when the engine has ended, for whatever reason: what waits for it is rejected, and it writes into no file any more. */
  hasEnded(): boolean;
  /** Content with this size and digest is written into an open file, until the download is closed. */
  begin(descriptor: Descriptor, file: number): Download;
}

export interface Download {
  /** Sends a GET request. Its response has a body to receive where it is content; any other one has been read. */
  open(request: HttpRequest): Promise<RemoteResponse>;
  /** To be called when no response is being received. */
  close(): void;
}

export interface RemoteResponse extends HttpResponse {
  readonly remote?: RemoteBody;
}

export interface RemoteBody {
  /**
   * Receives the content from the byte `start` on, as far as the file does not have it, until the body ends or the request is
   * aborted. `onMoved` is called with bytes that have arrived.
   */
  receive(start: number, onMoved: (bytes: number) => void): Promise<Received>;
  /** The body is not wanted. */
  discard(): void;
}

export interface Received {
  /** Bytes of the content that are in the file; absent when nothing was received. */
  readonly received?: number;
  /** Of the content, once it has the described size. */
  readonly digest?: Digest;
  readonly failure?: { readonly kind: Failure['kind']; readonly error: Error };
}

/** The run's side of a request that the thread sends. */
interface Exchange {
  readonly head: PromiseWithResolvers<Extract<DownloadReport, { readonly kind: 'head' }>>;
  readonly end: PromiseWithResolvers<EndReport>;
  onMoved(bytes: number): void;
}

export function createDownloads(engine: EngineLink, options: TransportOptions): Downloads {
  const { post, keepAlive } = engine;
  const exchanges = new Map<number, Exchange>();
  let ended: Error | undefined;
  let active = 0;
  let last = 0;
  const onReport = (report: DownloadReport): void => {
    const exchange = exchanges.get(report.id);
    if (report.kind === 'moved') exchange?.onMoved(report.bytes);
    else if (report.kind === 'head') exchange?.head.resolve(report);
    else {
      exchanges.delete(report.id);
      exchange?.head.reject(errorOf(report.failure));
      exchange?.end.resolve(report);
    }
  };
  const onEnd = (): void => {
    ended = new Error('the thread has ended');
    for (const { head, end } of exchanges.values()) for (const one of [head, end]) one.reject(ended);
    exchanges.clear();
  };
  engine.connect(onReport, onEnd);
  const hasEnded = (): boolean => ended !== undefined;
  const request = ({
    url,
    headers,
    expected = 0,
  }: HttpRequest): readonly [id: number, exchange: Exchange] => {
    if (ended) throw ended;
    const exchange = createExchange();
    last += 1;
    exchanges.set(last, exchange);
    post({
      kind: 'request',
      id: last,
      url: url.href,
      headers: { 'user-agent': userAgent, ...headers },
      expected,
    });
    return [last, exchange];
  };
  return {
    hasEnded,
    begin({ digest, size }, file) {
      last += 1;
      const download = last;
      active += 1;
      keepAlive(true);
      post({ kind: 'begin', download, file, size, algorithm: digestAlgorithm(digest) });
      return {
        open: (given) => openRemote(given, { download, options, post, request, hasEnded }),
        close() {
          post({ kind: 'forget', download });
          active -= 1;
          if (active === 0) keepAlive(false);
        },
      };
    },
  };
}

function createExchange(): Exchange {
  const exchange: Exchange = {
    head: Promise.withResolvers(),
    end: Promise.withResolvers(),
    onMoved: () => {},
  };
  // Not every one is awaited when the thread ends.
  for (const { promise } of [exchange.head, exchange.end]) promise.catch(() => undefined);
  return exchange;
}

function errorOf(failure: Failure | undefined): Error {
  const error = new Error(failure?.message ?? 'the response was cut short');
  return failure?.code === undefined ? error : Object.assign(error, { code: failure.code });
}

interface Link {
  readonly download: number;
  readonly options: TransportOptions;
  post(task: DownloadTask): void;
  request(request: HttpRequest): readonly [id: number, exchange: Exchange];
  hasEnded(): boolean;
}

/** As `open` of the transport does, but the connection belongs to the thread. */
async function openRemote(request: HttpRequest, link: Link): Promise<RemoteResponse> {
  const { options, post } = link;
  if (options.deadline.isOver()) return networkFailure(options.deadline.error(), request);
  const [id, exchange] = link.request(request);
  const progress = createProgress({ ...options, ...(request.signal && { signal: request.signal }) });
  progress.signal.addEventListener('abort', () => post({ kind: 'stop', id }), { once: true });
  let remote: RemoteBody | undefined;
  try {
    const { status, headers } = await progress.race(exchange.head.promise);
    const response = { ...noResponse(request), status, headers: new Map(headers) };
    if (hasContent(response)) {
      remote = createBody(id, exchange, progress, request, link);
      return { ...response, remote };
    }
    progress.waitFor();
    post({ kind: 'collect', id, limit: request.limit });
    const { body, truncated, failure } = await progress.race(exchange.end.promise);
    if (failure && !truncated) throw errorOf(failure);
    return { ...response, ...(body && { body }), ...(truncated && { truncated }) };
  } catch (error) {
    if (link.hasEnded()) throw error;
    return networkFailure(error, request);
  } finally {
    if (!remote) progress.end();
  }
}

function createBody(
  id: number,
  exchange: Exchange,
  progress: Progress,
  { expected = 0 }: HttpRequest,
  { download, options, post }: Link,
): RemoteBody {
  const transfer = options.deadline.expectToReceive(expected);
  progress.pause();
  progress.onEnd(transfer.end);
  return {
    async receive(start, onMoved) {
      exchange.onMoved = (bytes) => {
        progress.moved(bytes);
        transfer.moved(bytes);
        onMoved(bytes);
        progress.receive();
      };
      progress.receive();
      post({ kind: 'receive', id, download, start });
      // Also after it was aborted, since the thread writes until it has reported the end.
      const { received, digest, failure } = await exchange.end.promise.finally(progress.end);
      return {
        ...(received !== undefined && { received }),
        ...(digest && { digest }),
        ...(failure && { failure: { kind: failure.kind, error: reasonOf(failure, progress) } }),
      };
    },
    discard() {
      progress.end();
      post({ kind: 'stop', id });
    },
  };
}

/** A request that was aborted has ended for the reason of that. */
function reasonOf(failure: Failure, { signal }: Progress): Error {
  if (failure.kind === 'network' && signal.aborted) return signal.reason;
  const error = errorOf(failure);
  return failure.kind === 'disk' ? Object.assign(error, { syscall: 'write' }) : error;
}
