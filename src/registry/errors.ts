/** Failures: an answer that is no success, told as what happened, why, and the line or page that fixes it. */

import { CodedError, type ErrorCode } from '../errors.ts';
import { printRepository } from '../oci/reference.ts';
import type { ErrorContext } from './error-context.ts';
import { explain } from './hints.ts';
import {
  type HttpResponse,
  hasCode,
  header,
  isPage,
  isSuccess,
  plainText,
  registryErrors,
} from './http/response.ts';
import { faultCode } from './http/retry.ts';

/** The error for an answer that will not get better, or for the last one when the time is up. */
export function failure(answer: HttpResponse, errorContext: ErrorContext): CodedError {
  if (isSuccess(answer) || isPage(answer)) return unconfirmed(answer, errorContext);
  const code = codeOf(answer);
  const said = saying(answer, errorContext.show);
  const place = `${printRepository(errorContext.repository)}: could not ${errorContext.action}`;
  const request = `${answer.method} ${errorContext.show(`${answer.url.host}${answer.url.pathname}`, 160)}`;
  const { cause, hint } = explain(answer, code, errorContext);
  return new CodedError(code, `${place}: ${cause} (${request}: ${outcome(answer, said, errorContext)})`, {
    hint,
    ...(answer.lost && { cause: new Error(errorContext.show(answer.lost.message)) }),
  });
}

/** A success that is none: no session address, no content afterwards; a web server that says yes to everything does this. */
function unconfirmed(answer: HttpResponse, { action, repository }: ErrorContext): CodedError {
  const said = answer.cut ? 'more than may be read' : `status ${answer.status} without having done it`;
  const message = `${printRepository(repository)}: could not ${action}: the registry answered ${said}`;
  return new CodedError('unavailable', message, {
    hint: 'Check that the address is that of a container registry, then run again.',
  });
}

/** One of our codes for what the registry means; its own codes come before the status, which registries mix up. */
export function codeOf(answer: HttpResponse): ErrorCode {
  if (answer.status === 0 || answer.status >= 500 || answer.status === 408 || answer.status === 429)
    return 'unavailable';
  if (isPage(answer)) return 'unavailable';
  if (hasCode(answer, 'TOOMANYREQUESTS', 'UNAVAILABLE')) return 'unavailable';
  if (answer.status === 401 || hasCode(answer, 'UNAUTHORIZED')) return 'unauthenticated';
  if (answer.status === 403 || hasCode(answer, 'DENIED')) return 'denied';
  if (hasCode(answer, 'DIGEST_INVALID', 'SIZE_INVALID')) return 'digest-mismatch';
  if (hasCode(answer, 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'))
    return 'not-found';
  if (hasCode(answer, 'NAME_INVALID')) return 'invalid-reference';
  if (isImmutable(answer)) return 'conflict';
  return answer.status === 404 ? 'not-found' : 'unsupported';
}

/** True when a registry refuses to move a tag, in any of the known wordings. */
export function isImmutable(answer: HttpResponse): boolean {
  if (answer.status === 409 || answer.status === 412) return true;
  if (answer.status !== 400 && answer.status !== 403 && answer.status !== 405) return false;
  return immutableWords.test(plainText(answer));
}

const immutableWords =
  /cannot be overwritten|is immutable|immutable tag|ImageTagAlreadyExists|TAG_INVALID|tag already exists/i;

function saying(answer: HttpResponse, show: ErrorContext['show']): string {
  if (answer.headers.has('content-encoding')) return 'a compressed page instead of an answer';
  const errors = registryErrors(answer).map(({ code, message }) => (message ? `${code}: ${message}` : code));
  if (errors.length > 0) return show(errors.join('; '), 300);
  const text = plainText(answer).trim();
  if (isHtml(answer, text)) return 'an HTML page instead of an answer';
  return show(text, 200);
}

function isHtml(answer: HttpResponse, text: string): boolean {
  return /html/i.test(header(answer, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}

function outcome(answer: HttpResponse, said: string, { show }: ErrorContext): string {
  if (answer.status === 0)
    return show(`${faultCode(answer.lost)} ${answer.lost?.message ?? 'no answer'}`.trim(), 200);
  return said === '' ? `status ${answer.status}` : `status ${answer.status}, ${said}`;
}
