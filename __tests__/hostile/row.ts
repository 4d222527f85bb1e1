/** A row of the hostile table: what the registry does, and what must come of it. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '../../src/errors.ts';
import type { FakeOptions } from '../fakes/options.ts';
import type { FakeRegistry, Seen } from '../fakes/registry.ts';

/** Where things are, as the client sees them. */
export interface Stores {
  /** Origin of the registry. */
  readonly registry: string;
  /** Origin of a server that the registry tries to draw the client to; it answers like an open object store. */
  readonly third: string;
}

/** What is left to look at after a run. */
export interface Aftermath {
  readonly fake: FakeRegistry;
  readonly third: readonly Seen[];
  readonly stderr: string;
}

export interface Row {
  readonly title: string;
  /** `typed`: any of our codes but `internal`; `any`: that, or done. */
  readonly outcome: 'done' | 'typed' | 'any' | readonly ErrorCode[];
  readonly fake: (places: Stores) => FakeOptions;
  /** Loopback unless told: else a public name, reached through a proxy, without or with TLS. */
  readonly address?: 'public' | 'public-https';
  /** The third server must not be asked anything at all. */
  readonly silent?: true;
  /** What the third server does instead of taking everything. */
  readonly third?: (request: IncomingMessage, response: ServerResponse) => boolean;
  readonly check?: (aftermath: Aftermath) => void;
}

export type Act = (request: IncomingMessage, response: ServerResponse) => void;

/** Acts on requests of this method whose address matches, once the client has shown who it is. */
export function on(method: string, pattern: RegExp, act: Act): NonNullable<FakeOptions['intercept']> {
  return (request, response) => {
    const fits = (method === '*' || request.method === method) && pattern.test(request.url ?? '');
    if (!fits || request.headers.authorization === undefined) return false;
    act(request, response);
    return true;
  };
}

/** Answers at once, reading the body of the request away. */
export function reply(
  status: number,
  headers: Record<string, string | string[]> = {},
  body: string | Uint8Array = '',
): Act {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** Writes these bytes on the connection as they are and ends it. */
export function raw(text: string): Act {
  return (request) => {
    request.resume();
    request.socket.end(text);
  };
}

/** Changes the `Location` of the answer that opens a session. */
export function locate(change: (location: string) => string): FakeOptions {
  return {
    alter: (call, answer) => {
      const location = answer.headers?.location;
      if (call.method !== 'POST' || answer.status !== 202 || typeof location !== 'string') return answer;
      return { ...answer, headers: { ...answer.headers, location: change(location) } };
    },
  };
}

export const uploads: RegExp = /\/blobs\/uploads\//;
export const manifests: RegExp = /\/manifests\//;
export const everything: RegExp = /^\/v2\/.+\/(?:blobs|manifests)\//;

/** What a registry might put into a text to have it obeyed by a runner or a terminal. */
export const evil = 'gone\r\n::set-env name=EVIL::1\n##[command]evil\u001b[2J\u001b[31m\u202Eevil\u0007';
