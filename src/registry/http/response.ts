/** An HttpResponse: what came back for one request, or that nothing did. */

import { isRecord } from '../../json.ts';

export interface HttpResponse {
  readonly method: string;
  /** Where the last hop went. */
  readonly url: URL;
  /** HTTP status; 0 when no whole answer came. */
  readonly status: number;
  readonly headers: Headers;
  /** At most as many bytes as the request allowed. */
  readonly body: Uint8Array;
  /** Why no whole answer came. */
  readonly lost?: Error;
  /** True when the body was longer than allowed and has been cut. */
  readonly cut?: boolean;
}

/** Header lines by lower-case name. */
export type Headers = ReadonlyMap<string, readonly string[]>;

export interface RegistryError {
  readonly code: string;
  readonly message: string;
}

/** The first line of a header. */
export function header(answer: HttpResponse, name: string): string | undefined {
  return answer.headers.get(name)?.[0];
}

/** True when the registry did what it was asked; a page in place of its answer says nothing. */
export function isSuccess(answer: HttpResponse): boolean {
  return answer.status >= 200 && answer.status < 300 && !isPage(answer);
}

/** A web page with a good status: what proxies, maintenance sites and plain web servers send where a registry should answer. */
export function isPage(answer: HttpResponse): boolean {
  const type = header(answer, 'content-type') ?? '';
  return answer.status >= 200 && answer.status < 300 && /^text\/html\b/i.test(type);
}

/** `{"errors":[{code,message,detail}]}` (distribution-spec v1.1, "Error Codes"); empty for any other body. */
export function registryErrors(answer: HttpResponse): readonly RegistryError[] {
  if (answer.headers.has('content-encoding') || answer.body.byteLength === 0) return [];
  try {
    const body: unknown = JSON.parse(new TextDecoder().decode(answer.body));
    if (!isRecord(body) || !Array.isArray(body.errors)) return [];
    return body.errors.slice(0, 8).filter(isRecord).map(readError);
  } catch {
    return [];
  }
}

export function hasCode(answer: HttpResponse, ...codes: readonly string[]): boolean {
  return registryErrors(answer).some((error) => codes.includes(error.code));
}

function readError(value: Record<string, unknown>): RegistryError {
  const detail = typeof value.detail === 'string' ? value.detail : '';
  const message = typeof value.message === 'string' ? value.message : '';
  return { code: typeof value.code === 'string' ? value.code : 'UNKNOWN', message: message || detail };
}

/** The body as far as it is text; a compressed one is not inflated for a message. */
export function plainText(answer: HttpResponse): string {
  if (answer.headers.has('content-encoding')) return '';
  return new TextDecoder().decode(answer.body.subarray(0, 8 * 1024));
}
