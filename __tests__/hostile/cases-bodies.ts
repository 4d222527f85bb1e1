/** Hostile cases: bodies and headers, and how they are sent. */

import { gzipSync } from 'node:zlib';
import {
  content,
  type HostileCase,
  injection,
  manifests,
  onRequest,
  respond,
  respondRaw,
  uploads,
} from './hostile-case.ts';

const denial = JSON.stringify({ errors: [{ code: 'DENIED', message: injection, detail: injection }] });
const page = '<!doctype html><html><body>Sign in</body></html>';

export const bodyCases: readonly HostileCase[] = [
  {
    title: 'an error with workflow commands in it',
    outcome: ['denied'],
    fake: () => ({ intercept: onRequest('*', content, respond(403, {}, denial)) }),
  },
  {
    title: 'a plain text error with workflow commands in it',
    outcome: ['denied'],
    fake: () => ({
      intercept: onRequest('*', content, respond(403, { 'content-type': 'text/plain' }, injection)),
    }),
  },
  {
    title: 'a compressed error',
    outcome: ['denied'],
    fake: () => ({
      intercept: onRequest('*', content, respond(403, { 'content-encoding': 'gzip' }, gzipSync(denial))),
    }),
  },
  {
    title: 'a compressed error that inflates to 100 MB',
    outcome: ['denied'],
    fake: () => {
      const bomb = gzipSync(Buffer.alloc(100_000_000));
      return { intercept: onRequest('*', content, respond(403, { 'content-encoding': 'gzip' }, bomb)) };
    },
  },
  {
    title: 'an error of 50 MB',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('*', content, respond(403, {}, Buffer.alloc(50_000_000, 'a'))) }),
  },
  {
    title: 'an error that never ends',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('*', content, (request, response) => {
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
    title: 'an error of 100 000 nested brackets',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest(
        '*',
        content,
        respond(403, { 'content-type': 'application/json' }, '['.repeat(100_000)),
      ),
    }),
  },
  {
    title: 'an error of unexpected types',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest(
        '*',
        content,
        respond(400, {}, '{"errors":{"code":1},"message":["a"],"errors":[null,3,{"code":{}}]}'),
      ),
    }),
  },
  {
    title: 'a warning with workflow commands in it',
    outcome: 'any',
    fake: () => ({
      alter: (_request, response) => {
        const warning = Array.from(
          { length: 50 },
          (__, index) => `299 - "::set-env name=EVIL::${index} \u009b31m"`,
        );
        return { ...response, headers: { ...response.headers, warning } };
      },
    }),
  },
  {
    title: 'a web page in response to every request',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('*', content, respond(200, { 'content-type': 'text/html' }, page)) }),
  },
  {
    title: 'a web page in response to an uploaded blob',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('PUT', uploads, respond(200, { 'content-type': 'text/html' }, page)),
    }),
  },
  {
    title: 'a web page in response to a pushed manifest',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest('PUT', manifests, respond(200, { 'content-type': 'text/html' }, page)),
    }),
  },
  {
    title: 'a manifest of 10 MB under the tag',
    outcome: 'any',
    fake: () => ({
      intercept: onRequest(
        'GET',
        manifests,
        respond(
          200,
          { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
          Buffer.alloc(10_000_000, ' '),
        ),
      ),
    }),
  },
  {
    title: 'an undefined status code',
    outcome: 'error',
    fake: () => ({ intercept: onRequest('*', content, respond(799, {}, injection)) }),
  },
  {
    title: 'a response that is not HTTP',
    outcome: ['unavailable'],
    fake: () => ({ intercept: onRequest('*', content, respondRaw(`SSH-2.0-${injection}\r\n`)) }),
  },
  {
    title: 'a response with two Content-Length headers',
    outcome: ['unavailable'],
    fake: () => ({
      intercept: onRequest(
        '*',
        content,
        respondRaw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!'),
      ),
    }),
  },
  {
    title: 'a response with control characters in its headers',
    outcome: 'error',
    fake: () => ({
      intercept: onRequest(
        '*',
        content,
        respondRaw('HTTP/1.1 403 ::set-env name=EVIL::1\r\ncontent-length: 0\r\nx: \u001b[31m\r\n\r\n'),
      ),
    }),
  },
  {
    title: 'a response after hundreds of early hints',
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
