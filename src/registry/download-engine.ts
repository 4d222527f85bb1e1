/** The engine of downloads into files: it sends the requests that it is given, and digests and writes the bodies of their responses. */

import { writeSync } from 'node:fs';
import { createDigester, type Digester } from '../oci/digest.ts';
import type { DownloadReport, DownloadTask, EndReport, Failure } from './download-messages.ts';
import type { DownloadConnections } from './http/download-connections.ts';
import { type HeldResponse, holdResponse } from './http/held-response.ts';
import { networkErrorCode } from './http/network-error.ts';
import { createReadingTurns, type ReadingTurns } from './http/reading-turns.ts';

interface Download {
  readonly file: number;
  readonly size: number;
  readonly digester: Digester;
}

/** A request in progress. */
interface Exchange {
  response?: HeldResponse;
  /** Why it has ended, where the connection is not the reason. */
  failure?: Failure;
  /** What its body has become, for the last report. */
  result?(): Partial<EndReport>;
}

type TaskOf<Kind extends DownloadTask['kind']> = Extract<DownloadTask, { readonly kind: Kind }>;

interface Engine {
  readonly connections: DownloadConnections;
  readonly downloads: Map<number, Download>;
  readonly exchanges: Map<number, Exchange>;
  readonly turns: ReadingTurns;
  report(report: DownloadReport): void;
}

/** Returns what carries out a task, and reports what becomes of it. */
export function createEngine(
  connections: DownloadConnections,
  report: (report: DownloadReport) => void,
): (task: DownloadTask) => void {
  const engine: Engine = {
    connections,
    report,
    downloads: new Map(),
    exchanges: new Map(),
    turns: createReadingTurns(),
  };
  return (task) => run(task, engine);
}

function run(task: DownloadTask, engine: Engine): void {
  const { downloads, exchanges } = engine;
  if (task.kind === 'begin') {
    const { download, file, size, algorithm } = task;
    downloads.set(download, { file, size, digester: createDigester(algorithm) });
  } else if (task.kind === 'forget') downloads.delete(task.download);
  else if (task.kind === 'request') request(task, engine);
  else {
    const exchange = exchanges.get(task.id);
    // Absent when it has ended in the meantime, which has been reported.
    if (task.kind === 'stop') exchange?.response?.stop(new Error('the request was cancelled'));
    else if (exchange && task.kind === 'collect') collect(exchange, task);
    else if (exchange && task.kind === 'receive') receive(exchange, task, engine);
  }
}

function request(
  { id, url, headers, expected }: TaskOf<'request'>,
  { connections, exchanges, report }: Engine,
): void {
  const request = { url: new URL(url), headers, expected };
  const exchange: Exchange = {};
  exchanges.set(id, exchange);
  exchange.response = holdResponse((handler) => connections.get(request, handler), {
    onHead: (status, lines) => report({ kind: 'head', id, status, headers: lines }),
    onEnd(error) {
      exchanges.delete(id);
      const failure = exchange.failure ?? (error && failureOf('network', error));
      report({ kind: 'end', id, ...exchange.result?.(), ...(failure && { failure }) });
    },
  });
}

function failureOf(kind: Failure['kind'], error: unknown): Failure {
  const code = networkErrorCode(error);
  return {
    kind,
    message: error instanceof Error ? error.message : String(error),
    ...(code !== '' && { code }),
  };
}

function collect(exchange: Exchange, { limit }: TaskOf<'collect'>): void {
  const parts: Uint8Array[] = [];
  let size = 0;
  exchange.result = () => {
    const body = new Uint8Array(Buffer.concat(parts).subarray(0, limit));
    return size > limit ? { body, truncated: true } : { body };
  };
  exchange.response?.consume((part) => {
    parts.push(Buffer.from(part));
    size += part.byteLength;
    if (size > limit) exchange.response?.stop(new Error(`the response is longer than ${limit} bytes`));
  });
}

/** Receives what the file does not have yet: part after part is digested and written, before the next one is read from the socket. */
function receive(
  exchange: Exchange,
  { id, download, start }: TaskOf<'receive'>,
  { downloads, turns, report }: Engine,
): void {
  const into = downloads.get(download);
  const { digester, size } = into ?? {};
  if (!into || !digester) {
    exchange.response?.stop(new Error('the download has ended'));
    return;
  }
  const moved = createCounter((bytes) => report({ kind: 'moved', id, bytes }));
  const share = turns.join();
  let position = start;
  exchange.result = () => {
    share.leave();
    moved.send();
    const received = digester.size;
    return received === size ? { received, digest: digester.digest() } : { received };
  };
  exchange.response?.consume((part) => {
    const known = Math.max(0, digester.size - position);
    position += part.byteLength;
    if (known < part.byteLength) store(part.subarray(known), into, exchange);
    moved.add(part.byteLength);
    if (share.use(part.byteLength)) exchange.response?.waitForTurn();
  });
}

function store(bytes: Uint8Array, { file, size, digester }: Download, exchange: Exchange): void {
  const position = digester.size;
  if (position + bytes.byteLength > size) {
    const message = `more than ${size} bytes`;
    exchange.failure = { kind: 'excess', message };
    throw new Error(message);
  }
  try {
    writeAll(file, bytes, position);
  } catch (error) {
    exchange.failure = failureOf('disk', error);
    throw error;
  }
  digester.update(bytes);
}

function writeAll(file: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.byteLength; )
    done += writeSync(file, bytes, done, bytes.byteLength - done, position + done);
}

/** Node looks the global up each time. */
const clock = performance;

/** Milliseconds between two reports of what has arrived: each one is a message, which takes time in both threads. */
const reportInterval = 20;

/** Reports what has arrived, together for several parts. */
function createCounter(report: (bytes: number) => void): { add(bytes: number): void; send(): void } {
  let bytes = 0;
  let sentAt = 0;
  const counter = {
    add(added: number) {
      bytes += added;
      if (clock.now() - sentAt >= reportInterval) counter.send();
    },
    send() {
      if (bytes > 0) report(bytes);
      bytes = 0;
      sentAt = clock.now();
    },
  };
  return counter;
}
