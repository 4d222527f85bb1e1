/** Hostile rows: what stands in a body or a header, and how it comes. */

import { gzipSync } from 'node:zlib';
import { everything, evil, manifests, on, type Row, raw, reply, uploads } from './row.ts';

const denial = JSON.stringify({ errors: [{ code: 'DENIED', message: evil, detail: evil }] });
const page = '<!doctype html><html><body>Sign in</body></html>';

export const bodyRows: readonly Row[] = [
  {
    title: 'an error that gives commands',
    outcome: ['denied'],
    fake: () => ({ intercept: on('*', everything, reply(403, {}, denial)) }),
  },
  {
    title: 'a plain text error that gives commands',
    outcome: ['denied'],
    fake: () => ({ intercept: on('*', everything, reply(403, { 'content-type': 'text/plain' }, evil)) }),
  },
  {
    title: 'a compressed error',
    outcome: ['denied'],
    fake: () => ({
      intercept: on('*', everything, reply(403, { 'content-encoding': 'gzip' }, gzipSync(denial))),
    }),
  },
  {
    title: 'a compressed error that would fill the memory',
    outcome: ['denied'],
    fake: () => {
      const bomb = gzipSync(Buffer.alloc(100_000_000));
      return { intercept: on('*', everything, reply(403, { 'content-encoding': 'gzip' }, bomb)) };
    },
  },
  {
    title: 'an error of fifty megabytes',
    outcome: 'typed',
    fake: () => ({ intercept: on('*', everything, reply(403, {}, Buffer.alloc(50_000_000, 'a'))) }),
  },
  {
    title: 'an error that never ends',
    outcome: 'typed',
    fake: () => ({
      intercept: on('*', everything, (request, response) => {
        request.resume();
        response.writeHead(403);
        const more = () => {
          if (!response.destroyed) response.write(Buffer.alloc(65_536, 'a'), () => setImmediate(more));
        };
        more();
      }),
    }),
  },
  {
    title: 'an error of a hundred thousand brackets',
    outcome: 'typed',
    fake: () => ({
      intercept: on('*', everything, reply(403, { 'content-type': 'application/json' }, '['.repeat(100_000))),
    }),
  },
  {
    title: 'errors in shapes of their own',
    outcome: 'typed',
    fake: () => ({
      intercept: on(
        '*',
        everything,
        reply(400, {}, '{"errors":{"code":1},"message":["a"],"errors":[null,3,{"code":{}}]}'),
      ),
    }),
  },
  {
    title: 'a warning that gives commands',
    outcome: 'any',
    fake: () => ({
      alter: (_, answer) => {
        const warning = Array.from(
          { length: 50 },
          (__, index) => `299 - "::set-env name=EVIL::${index} \u009b31m"`,
        );
        return { ...answer, headers: { ...answer.headers, warning } };
      },
    }),
  },
  {
    title: 'a page for every question',
    outcome: 'typed',
    fake: () => ({ intercept: on('*', everything, reply(200, { 'content-type': 'text/html' }, page)) }),
  },
  {
    title: 'a page in place of a stored blob',
    outcome: 'typed',
    fake: () => ({ intercept: on('PUT', uploads, reply(200, { 'content-type': 'text/html' }, page)) }),
  },
  {
    title: 'a page in place of a stored manifest',
    outcome: 'typed',
    fake: () => ({ intercept: on('PUT', manifests, reply(200, { 'content-type': 'text/html' }, page)) }),
  },
  {
    title: 'a manifest of ten megabytes under the tag',
    outcome: 'any',
    fake: () => ({
      intercept: on(
        'GET',
        manifests,
        reply(
          200,
          { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
          Buffer.alloc(10_000_000, ' '),
        ),
      ),
    }),
  },
  {
    title: 'statuses nobody has heard of',
    outcome: 'typed',
    fake: () => ({ intercept: on('*', everything, reply(799, {}, evil)) }),
  },
  {
    title: 'something that is not HTTP',
    outcome: ['unavailable'],
    fake: () => ({ intercept: on('*', everything, raw(`SSH-2.0-${evil}\r\n`)) }),
  },
  {
    title: 'two lengths in one answer',
    outcome: ['unavailable'],
    fake: () => ({
      intercept: on(
        '*',
        everything,
        raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!'),
      ),
    }),
  },
  {
    title: 'a header that ends another',
    outcome: 'typed',
    fake: () => ({
      intercept: on(
        '*',
        everything,
        raw('HTTP/1.1 403 ::set-env name=EVIL::1\r\ncontent-length: 0\r\nx: \u001b[31m\r\n\r\n'),
      ),
    }),
  },
  {
    title: 'hundreds of hints before the answer',
    outcome: 'any',
    fake: () => ({
      intercept: (request, response) => {
        if (request.method !== 'HEAD') return false;
        for (let count = 0; count < 300; count += 1) response.writeEarlyHints({ link: '</x>; rel=preload' });
        return false;
      },
    }),
  },
];
