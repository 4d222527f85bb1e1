/** The connections of the downloads in a run's own thread: those of the run, and others that read large bodies. */

import { once } from '../../memoize.ts';
import type { Connections } from './connections.ts';
import type { DirectOptions } from './direct-options.ts';
import type { DownloadRequest } from './download-connection.ts';
import type { DownloadConnections } from './download-connections.ts';
import { reuseRead } from './socket-reads.ts';
import type { ResponseHandler } from './whole-response.ts';

const MiB = 1024 ** 2;

/**
 * Bytes from which a body is read without undici, which takes 0.1 s of processor time more for each gibibyte, and over TLS 1 s. A response that
 * is alone can have the connection of the run that is open already, which saves more than that for a smaller body; beside others, another one has
 * to be opened in any case.
 */
const leastSizes = { alone: 64 * MiB, besideOthers: MiB };

/** Through a proxy, all bodies are read from the connections of the run, which alone know tunnels. */
export function ownDownloads(connections: Connections, options: DirectOptions): DownloadConnections {
  const openLarge = once(async () =>
    (await import('./download-connections.ts')).openDownloadConnections(options),
  );
  let active = 0;
  return {
    get(request, given) {
      const least = active > 0 ? leastSizes.besideOthers : leastSizes.alone;
      const isLarge = request.expected >= least && connections.isDirect(request.url);
      active += 1;
      const handler = withEnd(given, () => {
        active -= 1;
      });
      if (isLarge) openLarge().then((large) => large.get(request, handler));
      else dispatch(connections, request, handler);
    },
  };
}

/** Calls back at the end of the response, whatever it is. */
function withEnd(handler: ResponseHandler, callback: () => void): ResponseHandler {
  return {
    ...handler,
    onResponseEnd() {
      callback();
      handler.onResponseEnd();
    },
    onResponseError(controller, error) {
      callback();
      handler.onResponseError(controller, error);
    },
  };
}

function dispatch(
  connections: Connections,
  { url, headers }: DownloadRequest,
  handler: ResponseHandler,
): void {
  const { origin, pathname, search } = url;
  connections.dispatch(
    url,
    { origin, path: `${pathname}${search}`, method: 'GET', headers },
    {
      ...handler,
      onResponseData(controller, part) {
        handler.onResponseData(controller, part);
        // Not yet, since undici may be parsing it.
        queueMicrotask(() => reuseRead(part));
      },
    },
  );
}
