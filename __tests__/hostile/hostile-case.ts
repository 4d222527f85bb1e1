/** A hostile case: what a registry does, and how a run against it has to end. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../src/errors.ts';
import type { FakeOptions } from '../fakes/options.ts';
import type { FakeRegistry } from '../fakes/registry.ts';

/** Origins as the client knows them. */
export interface Origins {
  readonly registry: string;
  /** A server that the registry tries to make the client contact; it accepts everything, as an open object store does. */
  readonly exfiltration: string;
}

/** What can be inspected after a run. */
export interface Evidence {
  readonly fake: FakeRegistry;
  readonly stderr: string;
}

export interface HostileCase {
  /** Completes "… ends as expected and reveals no secret". */
  readonly title: string;
  /** `error`: any error code but `internal`; `any`: that, or a success. */
  readonly outcome: 'success' | 'error' | 'any' | readonly ErrorCode[];
  readonly fake: (origins: Origins) => FakeOptions;
  /** Loopback by default, else a public name that is reached through a proxy. */
  readonly address?: 'public-http' | 'public-https';
  /** True when the client must not contact the exfiltration server at all. */
  readonly unreached?: true;
  /** Handles requests to the exfiltration server; false leaves them to it. */
  readonly exfiltration?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly check?: (evidence: Evidence) => void;
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Handles the requests with this method and a matching URL that carry authorization. */
export function onRequest(
  method: string,
  pattern: RegExp,
  handle: Handler,
): NonNullable<FakeOptions['intercept']> {
  return (request, response) => {
    const matches = (method === '*' || request.method === method) && pattern.test(request.url ?? '');
    if (!matches || request.headers.authorization === undefined) return false;
    handle(request, response);
    return true;
  };
}

/** Responds at once and discards the body of the request. */
export function respond(
  status: number,
  headers: Record<string, string | string[]> = {},
  body: string | Uint8Array = '',
): Handler {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Writes text to the connection as it is and closes it. */
export function respondRaw(text: string): Handler {
  return (request) => {
    request.resume();
    request.socket.end(text);
  };
}

/** Changes the `Location` of the response that opens an upload session. */
export function changeLocation(change: (location: string) => string): FakeOptions {
  return {
    alter: (request, response) => {
      const location = response.headers?.location;
      if (request.method !== 'POST' || response.status !== 202 || typeof location !== 'string')
        return response;
      return { ...response, headers: { ...response.headers, location: change(location) } };
    },
  };
}

export const uploads: RegExp = /\/blobs\/uploads\//;
export const manifests: RegExp = /\/manifests\//;
export const content: RegExp = /^\/v2\/.+\/(?:blobs|manifests)\//;

/** Text that a runner or a terminal would act on. */
export const injection = 'gone\r\n::set-env name=EVIL::1\n##[command]evil\u001b[2J\u001b[31m\u202Eevil\u0007';
