/** A relay on loopback that adds a round-trip time and counts requests; a separate process, so that it does not slow the measuring one. */

import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

const [upstream = '', roundTrip = '0'] = process.argv.slice(2);
const [host, port] = upstream.split(':');
const half = Number(roundTrip) / 2;
const counts = new Map<string, number>();
const agent = new Agent({ keepAlive: true, maxSockets: 256 });

/** `GET /__counts` returns the counts since the last call and resets them. */
const server = createServer(async (incoming, outgoing) => {
  if (incoming.url === '/__counts') {
    outgoing.end(JSON.stringify(Object.fromEntries(counts)));
    counts.clear();
    return;
  }
  if (half > 0) await sleep(half);
  forward(incoming, outgoing);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`relay on 127.0.0.1:${typeof address === 'object' ? address?.port : ''}\n`);
});

function forward(incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url: path, headers } = incoming;
  const forwarded = request({ host, port, method, path, headers, agent }, async (response) => {
    count(`${method} ${kindOf(path ?? '')}${response.statusCode === 401 ? ' (401)' : ''}`);
    if (half > 0) await sleep(half);
    outgoing.writeHead(response.statusCode ?? 502, response.headers);
    pipeline(response, outgoing, () => {});
  });
  forwarded.on('error', () => outgoing.destroy());
  pipeline(incoming, forwarded, () => {});
}

function kindOf(path: string): string {
  if (path === '/v2/' || path === '/v2') return 'ping';
  if (path.includes('/blobs/uploads/')) return 'upload';
  if (path.includes('/blobs/')) return 'blob';
  if (path.includes('/manifests/')) return path.includes('/manifests/sha256:') ? 'manifest' : 'tag';
  if (path.includes('/tags/list')) return 'list';
  return path.includes('/referrers/') ? 'referrers' : 'other';
}

function count(kind: string): void {
  counts.set(kind, (counts.get(kind) ?? 0) + 1);
}
