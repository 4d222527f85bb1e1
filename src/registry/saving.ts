/** Saving blobs in files: a thread receives some of them where several large ones are under way. */

import { once } from '../memoize.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { NewFile } from '../store/store.ts';
import { mismatch } from '../store/verify.ts';
import type { RepositoryContext, Saver } from './client.ts';
import { type Receiver, receiveBlob } from './download.ts';
import { localLink, type StartThread, startThread, threadLink } from './download-links.ts';
import { createDownloads, type Download, type Downloads, type RemoteResponse } from './downloads.ts';
import { originOf } from './errors.ts';
import { ownDownloads } from './http/own-downloads.ts';
import { readProxies } from './http/proxy.ts';
import { directOptions, type Transport, type TransportOptions } from './http/transport.ts';

/** When a thread is started, and how. */
export interface ThreadUse {
  /** Blobs that are under way at the same time. */
  readonly blobs: number;
  /** Bytes of these. */
  readonly bytes: number;
  /** Bytes that are received without it while it starts. */
  readonly headStart: number;
  readonly start: StartThread;
}

/** Below 100 MiB, receiving half of the bytes saves less than the start of a thread takes: 40 ms, and 15 MiB of memory. */
const defaultUse: ThreadUse = {
  blobs: 2,
  bytes: 128 * 1024 ** 2,
  headStart: 48 * 1024 ** 2,
  start: startThread,
};

/** An engine of downloads, with the bytes that it still has to receive. */
interface Side {
  readonly downloads: Downloads;
  pending: number;
  /** Bytes that the other side is ahead, until something arrives here. */
  headStart: number;
}

/** One for a run, which starts one thread at most. With it, each blob goes to the side with less to receive. */
export function createSaver(
  transport: Transport,
  options: TransportOptions,
  use: Partial<ThreadUse> = {},
): Saver {
  const settings = { ...defaultUse, ...use };
  const underWay = new Set<{ readonly size: number }>();
  const openOwn = once(async (): Promise<Side> => {
    const link = localLink(ownDownloads(await transport.connections(), directOptions(options)));
    return { downloads: createDownloads(link, options), pending: 0, headStart: 0 };
  });
  const startHelper = once(() => tryStart(options, settings));
  const findHelper = (): Side | undefined => {
    const total = [...underWay].reduce((sum, { size }) => sum + size, 0);
    const isEnough = underWay.size >= settings.blobs && total >= settings.bytes;
    const helper = isEnough ? startHelper() : undefined;
    return helper?.downloads.hasEnded() ? undefined : helper;
  };
  return {
    async save(context, descriptor, file) {
      const entry = { size: descriptor.size };
      underWay.add(entry);
      try {
        const own = await openOwn();
        const helper = findHelper();
        const isHelped = helper && helper.headStart + helper.pending <= own.pending;
        if (isHelped && (await saveBy(helper, context, descriptor, file))) return;
        await saveBy(own, context, descriptor, file);
      } finally {
        underWay.delete(entry);
      }
    },
  };
}

/**
 * A thread; `undefined` where none can be started, and behind a proxy, for whose tunnels the thread would load a second copy of what
 * opens them.
 */
function tryStart(options: TransportOptions, { start, headStart }: ThreadUse): Side | undefined {
  if (readProxies(options.environment)) return undefined;
  try {
    const worker = start(directOptions(options));
    return worker && { downloads: createDownloads(threadLink(worker), options), pending: 0, headStart };
  } catch {
    // The limits of a container may allow no other thread.
    return undefined;
  }
}

/** False when the thread of the side has ended before the blob was there. */
async function saveBy(
  side: Side,
  context: RepositoryContext,
  descriptor: Descriptor,
  file: NewFile,
): Promise<boolean> {
  const { downloads } = side;
  let left = descriptor.size;
  side.pending += left;
  const moved = (bytes: number): void => {
    const counted = Math.min(bytes, left);
    left -= counted;
    side.pending -= counted;
    side.headStart = 0;
  };
  const download = downloads.begin(descriptor, file.descriptor);
  try {
    await receiveInto(context, descriptor, download, moved);
    return true;
  } catch (error) {
    if (downloads.hasEnded()) return false;
    throw error;
  } finally {
    moved(left);
    download.close();
  }
}

/** Throws `digest-mismatch` as a stream would that verifies. */
async function receiveInto(
  context: RepositoryContext,
  descriptor: Descriptor,
  download: Download,
  onMoved: (bytes: number) => void,
): Promise<void> {
  let received = 0;
  let found: string | undefined;
  const wrong = (what: string) => mismatch(descriptor, what, originOf(context.repository));
  const receiver: Receiver<RemoteResponse, number> = {
    open: (request) => context.client.sendThrough(request, download.open),
    hasBody: ({ remote }) => remote !== undefined,
    async *receive({ remote }, start, progress) {
      const result = await remote?.receive(start, onMoved);
      const { kind, error } = result?.failure ?? {};
      if (kind === 'excess') throw wrong(`more than ${descriptor.size} bytes`);
      if (kind === 'disk') throw error;
      const { received: total = progress.received, digest } = result ?? {};
      yield total - progress.received;
      progress.received = total;
      found = digest;
      return error;
    },
    discard: ({ remote }) => remote?.discard(),
  };
  for await (const added of receiveBlob(context, descriptor, receiver)) received += added;
  if (received !== descriptor.size) throw wrong(`${received} bytes`);
  if (found !== descriptor.digest) throw wrong(found ?? 'no digest');
}
