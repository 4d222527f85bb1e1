/** The connections of large downloads: to each origin as many as there are responses at a time. */

import type { OnReadOpts, Socket } from 'node:net';
import buildConnector from 'undici/lib/core/connect.js';
import { type DirectOptions, tlsOptions } from './direct-options.ts';
import {
  type Connect,
  type DownloadConnection,
  type DownloadRequest,
  openDownloadConnection,
} from './download-connection.ts';
import type { ResponseHandler } from './whole-response.ts';

export interface DownloadConnections {
  /** Sends a GET request whose response is passed to the handler; a part of a body is to be used before the call with it returns. */
  get(request: DownloadRequest, handler: ResponseHandler): void;
}

/** Bytes of one read at most. */
const readSize = 512 * 1024;

/** They are not limited in number: whoever saves blobs limits how many of them at a time. */
export async function openDownloadConnections(options: DirectOptions): Promise<DownloadConnections> {
  const readers = new WeakMap<Socket, DownloadConnection>();
  const onread = {
    // One for all of them: what was read is used before another socket is read.
    buffer: Buffer.allocUnsafeSlow(readSize),
    callback(this: Socket, size: number, buffer: Uint8Array<ArrayBuffer>): boolean {
      return readers.get(this)?.read(Buffer.from(buffer.buffer, 0, size)) ?? false;
    },
  } as OnReadOpts;
  const connect = buildConnector({
    allowH2: false,
    timeout: options.connectTimeout,
    onread,
    ...(await tlsOptions(options)),
  });
  const idle = new Map<string, DownloadConnection[]>();
  const open = (url: URL): DownloadConnection => {
    const unused = idle.get(url.origin) ?? [];
    idle.set(url.origin, unused);
    let socket: Socket | undefined;
    const connectTo: Connect = (callback) => {
      socket = connect(targetOf(url), callback);
      return socket;
    };
    const connection = openDownloadConnection(
      connectTo,
      (ready) => void unused.push(ready),
      (gone) => void unused.splice(0, unused.length, ...unused.filter((other) => other !== gone)),
    );
    if (socket) readers.set(socket, connection);
    return connection;
  };
  return {
    get(request, handler) {
      // What has arrived over an idle connection is read before, and ends it: nothing answers a later request (GHSA-35p6-xmwp-9g52).
      setImmediate(() => {
        const connection = idle.get(request.url.origin)?.pop() ?? open(request.url);
        connection.send(request, handler);
      });
    },
  };
}

function targetOf({ protocol, host, hostname, port }: URL): buildConnector.Target {
  return { protocol, host, port, hostname: hostname.replace(/^\[|\]$/g, '') };
}
